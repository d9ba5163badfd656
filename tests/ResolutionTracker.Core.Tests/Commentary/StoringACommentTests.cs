using System.Reflection;
using System.Text;
using System.Text.Json;
using NUnit.Framework;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Tests.Commentary;

public sealed class StoringACommentTests : CommentSpec
{
    private static IEnumerable<CommentEvent> Events()
    {
        var france = MemberState.Parse("FRA", null);
        yield return Written(Remark("Two\n\nparagraphs \U0001F54A"));
        yield return new CommentEvent.Written(new CommentSubject.RoomEvent(new Room.Council(), 4), new CommentAudience.Author(), Source("S/PV.1", "m", "p", "https://x.example/", "n"));
        yield return new CommentEvent.Written(new CommentSubject.RoomEvent(new Room.Delegation(france), 4), new CommentAudience.Delegation(france), Source("S/PV.1"));
        yield return new CommentEvent.Written(new CommentSubject.Version(new ClauseId(new Guid(5, 0, 0, new byte[8])), new ClauseVersion(3)), new CommentAudience.Readers(), Remark("x"));
        yield return new CommentEvent.Reworded(2, Remark("Other words"));
        yield return new CommentEvent.Withdrawn(3);
    }

    [TestCaseSource(nameof(Events))]
    public void Each_entry_reads_back_what_it_wrote(CommentEvent happened)
    {
        foreach (var of in new Signatory[] { new Signatory.Observer(), new Signatory.Secretariat(), new Signatory.Delegation(MemberState.Parse("KEN", null)) })
        {
            var entry = Entry(happened) with { By = Observer with { Of = of } };
            Assert.That(CommentJson.Read(Encoding.UTF8.GetBytes(Stored(entry))), Is.EqualTo(entry));
        }
    }

    [Test]
    public void The_stored_form_is_for_ever() => Assert.That(Stored(Entry(Written(Remark("x")))), Is.EqualTo(
        """{"draft":"00000001-0000-0000-0000-000000000000","comment":"00000002-0000-0000-0000-000000000000","command":"00000001-0009-0000-0000-000000000000","at":"2026-03-02T20:15:00.0000000Z","account":"00000003-0000-0000-0000-000000000000","signed":"Rana Haddad","of":"observer","name":"comment-written.v1","body":{"about":"moment:12","audience":"readers","text":"x"}}"""));

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("nonsense")]
    public void What_is_no_entry_is_said_to_be_none(string line) =>
        Assert.That(() => CommentJson.Read(Encoding.UTF8.GetBytes(line)), Throws.InstanceOf<FormatException>());

    [Test]
    public void Nothing_of_the_record_knows_of_commentary() => Assert.That(
        typeof(Draft).Assembly.GetTypes()
            .Where(type => type.Namespace is { } room && !room.EndsWith(".Commentary", StringComparison.Ordinal))
            .Where(type => Mentioned(type).Any(mentioned => mentioned.Namespace == typeof(Comment).Namespace))
            .Select(type => type.FullName),
        Is.Empty);

    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetFields(All).Select(field => field.FieldType)
            .Concat(type.GetMethods(All).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)
                .Append(method.ReturnType)
                .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])));
    }

    private static string Stored(CommentEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            CommentJson.WriteOpen(json, entry);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "}";
    }
}
