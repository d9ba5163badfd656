using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>One file of a dossier on its way out.</summary>
/// <param name="Slug">What its name says of it, in small letters, digits and hyphens.</param>
/// <param name="Body">The words below the front matter; empty for none.</param>
internal sealed partial record WrittenAct(string Act, string Slug, ImmutableList<(string Name, string Yaml)> Fields, string Body = "")
{
    /// <param name="at">Null for a base text, which has neither time nor actor.</param>
    /// <param name="entries">From where each thing that it does is known, all of one source; none where it was done here.</param>
    public byte[] Write(DateTimeOffset? at, ActingFor by, TimeZoneInfo zone, bool isEnteredLate, IReadOnlyList<LateEntry> entries)
    {
        var text = new StringBuilder("---\nact: ").Append(Act).Append('\n');
        if (at is { } done)
        {
            text.Append("at: ").Append(Time(done, zone)).Append("\nby: ").Append(by).Append('\n');
        }

        foreach (var (name, yaml) in Fields)
        {
            text.Append(name).Append(": ").Append(yaml).Append('\n');
        }

        if (isEnteredLate)
        {
            text.Append(DossierEntry.EnteredLate).Append(": true\n");
        }

        if (entries is [{ Source: var source }, ..])
        {
            text.Append(DossierEntry.Source).Append(": ").Append(Yaml(source)).Append('\n');
            var sure = entries.Select(entry => StoredNames.NameOf(entry.Sure)).ToList();
            text.Append(DossierEntry.Sure).Append(": ").Append(sure.Distinct().Count() == 1 ? sure[0] : $"[{string.Join(", ", sure)}]").Append('\n');
        }

        text.Append("---\n");
        if (Body.Length > 0)
        {
            text.Append('\n').Append(Body).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public WrittenAct With(string name, string? value) => value is null ? this : this with { Fields = Fields.Add((name, Yaml(value))) };

    public WrittenAct With(string name, IEnumerable<string> values) => values.ToList() is { Count: > 0 } some
        ? this with { Fields = Fields.Add((name, $"[{string.Join(", ", some.Select(Yaml))}]")) }
        : this;

    public WrittenAct With(string name, bool value) => this with { Fields = Fields.Add((name, value ? "true" : "false")) };

    public WrittenAct With(IEnumerable<Guid> identities) => With(DossierEntry.Identities, identities.Select(id => id.ToString("D")));

    public WrittenAct Saying(string body) => this with { Body = body };

    private static string Time(DateTimeOffset at, TimeZoneInfo zone)
    {
        var there = TimeZoneInfo.ConvertTime(at, zone);
        var isWhole = there.Ticks % TimeSpan.TicksPerMinute == 0;
        return there.ToString(isWhole ? "yyyy-MM-dd'T'HH:mmzzz" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
    }

    /// <summary>A value that YAML reads back as it is, but for its line breaks.</summary>
    private static string Yaml(string value)
    {
        if (Plain().IsMatch(value) && value is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off"))
        {
            return value;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}](?:[\p{L}\p{Nd} ()/.,’_-]*[\p{L}\p{Nd}).’])?$")]
    private static partial Regex Plain();
}
