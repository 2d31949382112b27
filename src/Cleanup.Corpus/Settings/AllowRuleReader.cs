using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Settings;

/// <summary>Reads what a file allows. Not thread-safe.</summary>
/// <param name="source">The file.</param>
/// <param name="values">Takes its values.</param>
/// <param name="kinds">Knows the kinds.</param>
internal sealed class AllowRuleReader(SettingsSource source, SettingsValues values, KindSettingsReader kinds)
{
    private const string KindsName = "kinds", PathsName = "paths", PatternName = "pattern", ReasonName = "reason";

    /// <summary>Reads the list of rules.</summary>
    public ImmutableArray<AllowRule> Read(SettingsNode node)
    {
        if (node.Kind == JsonValueKind.Array) return [.. node.Items.Select(ReadRule).OfType<AllowRule>()];
        values.Refuse(node.Start, "allow: takes a list of rules");
        return [];
    }

    private AllowRule? ReadRule(SettingsNode node)
    {
        Dictionary<string, SettingsMember> members = values.MembersOf(node, "a rule", [KindsName, PathsName, PatternName, ReasonName]);
        if (node.Kind != JsonValueKind.Object) return null;
        // Whoever comes later has to know.
        string? reason = null;
        if (members.TryGetValue(ReasonName, out SettingsMember? why)) reason = values.Text(why.Value);
        else values.Refuse(node.Start, "a rule needs a reason");
        if (!members.Keys.Any(static name => name is not ReasonName))
            values.Refuse(node.Start, "a rule needs kinds, paths or a pattern: this one would allow all");
        var rule = new AllowRule(reason ?? "", source.PlaceOf(node.Start))
        {
            Kinds = members.TryGetValue(KindsName, out SettingsMember? ids) ? KindsOf(ids.Value) : [],
            Paths = members.TryGetValue(PathsName, out SettingsMember? paths) ? PathsOf(paths.Value) : null,
            Pattern = members.TryGetValue(PatternName, out SettingsMember? pattern) ? PatternOf(pattern.Value) : null,
        };
        return rule;
    }

    private ImmutableArray<string> KindsOf(SettingsNode node)
    {
        if (!IsFilled(node)) return [];
        values.Texts(node);
        return [.. node.Items.Where(static id => id is { Kind: JsonValueKind.String, Text.Length: > 0 }).Where(kinds.Knows)
            .Select(static id => id.Text)];
    }

    private PathPatterns? PathsOf(SettingsNode node)
    {
        if (!IsFilled(node)) return null;
        try
        {
            return new PathPatterns(values.Texts(node), takeFolders: true);
        }
        catch (CorpusException exception)
        {
            values.Refuse(node.Start, exception.Message);
            return null;
        }
    }

    // An empty list would be no condition.
    private bool IsFilled(SettingsNode node)
    {
        if (node is { Kind: JsonValueKind.Array, Items.IsEmpty: true }) values.Refuse(node.Start, "is an empty list");
        else if (node.Kind != JsonValueKind.Array) values.Texts(node);
        return !node.Items.IsEmpty;
    }

    private Regex? PatternOf(SettingsNode node)
    {
        if (values.Text(node) is not { } pattern) return null;
        try
        {
            // It never goes back, so its time is linear in the leak.
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline);
        }
        catch (RegexParseException exception)
        {
            values.Refuse(source.PlaceIn(node, exception.Offset), $"the pattern cannot be used: {exception.Error}");
        }
        catch (NotSupportedException)
        {
            values.Refuse(node.Start,
                "the pattern cannot be used: it looks around, back, or is too large, and cannot be searched for in linear time");
        }
        return null;
    }
}
