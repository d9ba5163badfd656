using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Accounts;
using ResolutionTracker.Storage.Embedded.Journal;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Storage.Embedded.Tests.Writer;

/// <summary>Each writes without end. When the store has closed, each tries some more times and says so.</summary>
internal static class Writers
{
    public static async Task<bool> NegotiateAsync(EmbeddedStore store)
    {
        var (draft, clause, version) = (NewDraft(), new ClauseId(Guid.NewGuid()), 1);
        var (council, kenya) = (0L, 0L);
        return await UntilClosedAsync("record", async () =>
        {
            if (council == 0)
            {
                council = await AppendAsync(store, draft, [new RoomAppend(Council, 0, [Plain(Opened("Killed")), Plain(Inserted(clause, "Decides;"))])]);
            }
            else if (version % 10 != 0)
            {
                var text = $"Décide {version} \U0001F54A {new string('x', Random.Shared.Next(3000))};";
                council = await AppendAsync(store, draft, Alone(Council, council, Revised(clause, ++version, text)));
            }
            else
            {
                version++;
                var amendment = new AmendmentId(Guid.NewGuid());
                var tabled = (DraftEvent.AmendmentTabled)Tabled(amendment, clause, $"Urges {version};");
                kenya = await AppendAsync(
                    store, draft, Alone(Kenya, kenya, new DraftEvent.AmendmentPrepared(amendment, tabled.Authors, tabled.Changes, null)));
                council = await AppendAsync(
                    store, draft, [new RoomAppend(Kenya, kenya, [Plain(tabled)]), new RoomAppend(Council, council, [Plain(tabled), Plain(Revised(clause, version, "Demands;"))])]);
                kenya++;
            }
        });
    }

    public static async Task<bool> TypeAsync(EmbeddedStore store)
    {
        var (draft, typed) = (NewDraft(), 0);
        ImmutableArray<(AmendmentId Amendment, ChangeId Change)> places =
            [.. Enumerable.Range(0, 3).Select(_ => (new AmendmentId(Guid.NewGuid()), new ChangeId(Guid.NewGuid())))];
        return await UntilClosedAsync("working", async () =>
        {
            var (amendment, change) = places[++typed % places.Length];
            await store.WorkingTexts.PutAsync(
                new WorkingText(draft, Kenya, amendment, change, $"{typed} {new string('y', Random.Shared.Next(5000))}", NewAccount(), Morning),
                CancellationToken.None);
            Acknowledged.Say($"typed {draft} {amendment} {change} {typed}");
        });
    }

    /// <summary>A comment after the other, each reworded some times.</summary>
    public static async Task<bool> CommentAsync(EmbeddedStore store)
    {
        var (draft, by) = (NewDraft(), new Signature(NewAccount(), "Rana Haddad", new Signatory.Observer()));
        var (comment, version) = (default(CommentId), 0);
        return await UntilClosedAsync("comments", async () =>
        {
            var words = new CommentWords.Remark($"Said {new string('z', Random.Shared.Next(3000))}");
            if (version % 5 == 0)
            {
                (comment, version) = (new CommentId(Guid.NewGuid()), 0);
            }

            CommentEvent next = version == 0
                ? new CommentEvent.Written(new CommentSubject.Moment(1), new CommentAudience.Readers(), words)
                : new CommentEvent.Reworded(version + 1, words);
            _ = await store.Comments.AppendAsync(new CommentEntry(draft, comment, NewCommand(), Morning, by, next), CancellationToken.None);
            Acknowledged.Say($"commented {draft} {comment} {by.Account} {++version}");
        });
    }

    public static async Task<bool> KeepAccountsAsync(EmbeddedStore store) => await UntilClosedAsync("accounts", async () =>
    {
        var id = NewAccount();
        _ = await store.Accounts.AddAsync(
            new Account(id, $"login-{id}", "Delegate", AccountKind.Delegation, MemberState.Parse("KEN", null), null, "stamp", 0, null, Morning),
            CancellationToken.None);
        Acknowledged.Say($"account {id}");
    });

    private static async Task<long> AppendAsync(EmbeddedStore store, DraftId draft, IReadOnlyList<RoomAppend> appends)
    {
        var recorded = await store.Log.TryAppendAsync(draft, appends, CancellationToken.None)
            ?? throw new InvalidOperationException("Nobody else writes in this draft, and still the append was refused.");
        foreach (var each in recorded)
        {
            Acknowledged.Say($"recorded {each.Draft} {each.Room} {each.Position} {each.Hash}");
        }

        return recorded[^1].Position;
    }

    private static async Task<bool> UntilClosedAsync(string part, Func<Task> write)
    {
        for (var refused = 0; refused < 20;)
        {
            try
            {
                await write();
                if (refused > 0)
                {
                    return false;
                }
            }
            catch (LogClosedException)
            {
                if (refused++ == 0)
                {
                    Acknowledged.Closed(part);
                }
            }
        }

        return true;
    }
}
