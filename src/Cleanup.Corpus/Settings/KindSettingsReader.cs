using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Corpus.Settings;

/// <summary>Reads what a file sets of kinds, and the kinds that it describes. Not thread-safe.</summary>
/// <param name="source">The file.</param>
/// <param name="values">Takes its values.</param>
/// <param name="known">Kinds that other files describe.</param>
internal sealed class KindSettingsReader(SettingsSource source, SettingsValues values, ImmutableArray<KindSettings> known)
{
    private const string Off = "off", Cut = "cut", Report = "report";
    private const string SeverityName = "severity", ActionName = "action", PatternName = "pattern", KeywordsName = "keywords";
    private const string ContextName = "context", SummaryName = "summary";

    // What only a kind of one's own has.
    private static readonly string[] _ofOwn = [KeywordsName, ContextName, SummaryName];
    private static readonly string[] _names = [SeverityName, ActionName, PatternName, .. _ofOwn];

    private readonly HashSet<string> _ids = new(
        LeakKinds.All.Select(static kind => kind.Id)
            .Concat(known.Where(static kind => kind.Pattern is not null).Select(static kind => kind.Id)),
        StringComparer.Ordinal);

    /// <summary>Whether there is a kind; one that is not is noted.</summary>
    public bool Knows(SettingsNode id)
    {
        if (_ids.Contains(id.Text)) return true;
        values.Refuse(id.Start, Unknown(id.Text));
        return false;
    }

    /// <summary>Reads the object of kinds.</summary>
    public ImmutableArray<KindSettings> Read(SettingsNode node)
    {
        SettingsMember[] kinds = [.. values.MembersOf(node, "kinds")];
        string[] described = [.. kinds.Where(IsDescribed).Select(static kind => kind.Name)];
        foreach (SettingsMember kind in kinds.Where(kind => IsDescribed(kind) && _ids.Contains(kind.Name)))
            values.Refuse(kind.Start, $"there is a kind '{kind.Name}' already: a pattern needs an id of its own");
        _ids.UnionWith(described);
        return [.. kinds.Select(Read).OfType<KindSettings>()];
    }

    private static bool IsDescribed(SettingsMember kind) =>
        kind.Value.Members.Any(static member => string.Equals(member.Name, PatternName, StringComparison.Ordinal));

    private KindSettings? Read(SettingsMember kind)
    {
        if (!IsId(kind.Name))
        {
            values.Refuse(kind.Start, $"'{kind.Name}' is no id of a kind: small letters, digits and hyphens, as in my-banner");
            return null;
        }
        Dictionary<string, SettingsMember> members = values.MembersOf(kind.Value, kind.Name, _names);
        string? severity = members.TryGetValue(SeverityName, out SettingsMember? grave)
            ? values.Word(grave.Value, ["error", "warning", "note", Off])
            : null;
        string? action = members.TryGetValue(ActionName, out SettingsMember? done) ? values.Word(done.Value, [Cut, Report]) : null;
        var settings = new KindSettings(kind.Name, source.PlaceOf(kind.Start))
        {
            Severity = severity is null or Off ? null : Enum.Parse<FindingSeverity>(severity, ignoreCase: true),
            IsOff = severity is Off,
            Action = action is null ? null : action is Cut ? LeakAction.Cut : LeakAction.Reported,
        };
        if (members.TryGetValue(PatternName, out SettingsMember? pattern)) return Describe(settings, pattern, members);
        if (!_ids.Contains(kind.Name)) values.Refuse(kind.Start, $"{Unknown(kind.Name)}; a kind of your own has a pattern");
        else if (_ofOwn.FirstOrDefault(members.ContainsKey) is { } own)
            values.Refuse(members[own].Start, $"{kind.Name}: '{own}' goes with a pattern");
        return settings;
    }

    private KindSettings? Describe(KindSettings settings, SettingsMember pattern, Dictionary<string, SettingsMember> members)
    {
        ImmutableArray<string> keywords = members.TryGetValue(KeywordsName, out SettingsMember? words) ? values.Texts(words.Value) : [];
        bool? inContext = members.TryGetValue(ContextName, out SettingsMember? context) ? values.Flag(context.Value) : true;
        string? summary = members.TryGetValue(SummaryName, out SettingsMember? sentence) ? values.Text(sentence.Value) : null;
        if (pattern.Value.Kind != JsonValueKind.String)
        {
            values.Text(pattern.Value);
            return null;
        }
        var kind = new PatternKind(settings.Id, pattern.Value.Text)
        {
            Keywords = keywords,
            InContext = inContext ?? true,
            Summary = summary,
        };
        try
        {
            return settings with { Pattern = kind, Detector = new PatternDetector(kind) };
        }
        catch (PatternException exception)
        {
            int place = exception.Offset is { } offset ? source.PlaceIn(pattern.Value, offset) : pattern.Value.Start;
            values.Refuse(place, $"{settings.Id}: the pattern cannot be used: {exception.Message}");
            return null;
        }
    }

    private string Unknown(string id) => $"there is no leak kind '{id}'{SettingsValues.Hint(id, _ids)}";

    private static bool IsId(string id) => id.Length > 0 && char.IsAsciiLetterLower(id[0]) &&
        id.All(static character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
}
