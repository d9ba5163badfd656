using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Formats.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ResolutionTracker.Formats.Markdown;

/// <summary>The YAML between two lines of <c>---</c> at the head of a Markdown file: names with a plain value or a list of them.</summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";
    private const int SizeLimit = 64 * 1024;

    private readonly ImmutableSortedDictionary<string, FrontMatterField> _fields;

    private FrontMatter(string file, ImmutableSortedDictionary<string, FrontMatterField> fields, string body)
    {
        File = file;
        _fields = fields;
        Body = body;
    }

    public string File { get; }

    /// <summary>The file with its front matter blanked out, so that the lines keep their numbers.</summary>
    public string Body { get; }

    public IEnumerable<FrontMatterField> Fields => _fields.Values.OrderBy(one => one.Line);

    public FrontMatterField? Find(string name) => _fields.GetValueOrDefault(name);

    /// <returns>The value, trimmed and with its lines joined; null where the field is missing or empty.</returns>
    public string? Text(string name) => Find(name) is { Values: [var value, ..] } && value.Length > 0 ? value : null;

    /// <summary>The states that a field names.</summary>
    /// <returns>What was refused, if a code is no member state's.</returns>
    public (ImmutableList<MemberState> States, FileRefusal? Refusal) States(string name)
    {
        var states = ImmutableList.CreateBuilder<MemberState>();
        if (Find(name) is { } field)
        {
            foreach (var code in field.Values.SelectMany(value => value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)))
            {
                if (MemberStates.Find(code) is not { } state)
                {
                    return ([], new FileRefusal(
                        "unknown-state", File, field.Line, $"“{code}” is no member state's three-letter code; France, for one, is FRA."));
                }

                states.Add(state);
            }
        }

        return (states.ToImmutable(), null);
    }

    /// <param name="isLenient">Whether values that are neither plain nor lists of plain ones are passed over.</param>
    public static (FrontMatter? Read, FileRefusal? Refusal) Of(string file, string text, bool isLenient)
    {
        var lines = TextLines.Of(text);
        if (lines[0].TrimEnd() != Fence)
        {
            return (new FrontMatter(file, ImmutableSortedDictionary<string, FrontMatterField>.Empty, text), null);
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is Fence or "...");
        if (end < 0)
        {
            return (null, new FileRefusal(
                "open-front-matter", file, 1, "the front matter begins here and ends nowhere; close it with a line of three hyphens."));
        }

        var yaml = string.Join('\n', lines[1..end]);
        if (yaml.Length > SizeLimit)
        {
            return (null, new FileRefusal("bad-yaml", file, 1, "the front matter is larger than 64 kB; put the text below it."));
        }

        var body = string.Join('\n', Enumerable.Repeat("", end + 1).Concat(lines[(end + 1)..]));
        var parser = new Parser(new StringReader(yaml));
        try
        {
            var (fields, refusal) = Parse(file, parser, isLenient);
            return refusal is null ? (new FrontMatter(file, fields, body), null) : (null, refusal);
        }
        // Some bad YAML makes the scanner fall over its own state rather than say where it is bad.
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            return (null, new FileRefusal(
                "bad-yaml",
                file,
                e is YamlException { Start.Line: var line } ? (int)line + 1 : LineOf(parser),
                "the front matter is not YAML here; write each field as “name: value”, and quote a value that has a colon in it."));
        }
    }

    // The parser is read event by event: nothing nested is ever built, however deep a file nests it.
    private static (ImmutableSortedDictionary<string, FrontMatterField> Fields, FileRefusal? Refusal) Parse(
        string file, Parser parser, bool isLenient)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, FrontMatterField>(StringComparer.Ordinal);
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return (fields.ToImmutable(), null);
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            return (fields.ToImmutable(), Refused(file, 2, "the front matter has no fields; write each as “name: value”."));
        }

        while (!parser.Accept<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                return (fields.ToImmutable(), Refused(file, LineOf(parser), "a field needs a plain name before its colon."));
            }

            var line = (int)key.Start.Line + 1;
            var (values, isList) = Values(parser);
            if (values is null && isLenient)
            {
                continue;
            }

            if (values is null)
            {
                return (fields.ToImmutable(), Refused(file, line, $"“{key.Value}” takes a plain value or a list of plain values."));
            }

            if (!fields.TryAdd(key.Value, new FrontMatterField(key.Value, values, isList, line)))
            {
                return (fields.ToImmutable(), Refused(file, line, $"“{key.Value}” is given twice; keep one."));
            }
        }

        return (fields.ToImmutable(), null);
    }

    /// <returns>Null where the value is nested deeper than a list; it has been passed over then.</returns>
    private static (ImmutableList<string>? Values, bool IsList) Values(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return ([Joined(scalar.Value)], false);
        }

        if (!parser.TryConsume<SequenceStart>(out _))
        {
            parser.SkipThisAndNestedEvents();
            return (null, false);
        }

        var values = ImmutableList.CreateBuilder<string>();
        var isPlain = true;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var item))
            {
                values.Add(Joined(item.Value));
            }
            else
            {
                isPlain = false;
                parser.SkipThisAndNestedEvents();
            }
        }

        return (isPlain ? values.ToImmutable() : null, true);
    }

    private static string Joined(string value) => string.Join(
        ' ', value.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static int LineOf(Parser parser) => parser.Current is { } now ? (int)now.Start.Line + 1 : 2;

    private static FileRefusal Refused(string file, int line, string why) => new("bad-yaml", file, line, why);
}
