using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Settings;

/// <summary>Takes values of a file of settings for what they have to be, and notes what is something else. Not thread-safe.</summary>
/// <param name="source">The file.</param>
internal sealed class SettingsValues(SettingsSource source)
{
    private readonly List<Problem> _problems = [];

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Notes what is wrong at a place, in bytes.</summary>
    public void Refuse(int place, string reason) => _problems.Add(source.ProblemAt(place, reason));

    /// <summary>The members of an object by name, but for those it may not have.</summary>
    /// <param name="node">The object.</param>
    /// <param name="what">What it is, in words.</param>
    /// <param name="names">The names it may have.</param>
    public Dictionary<string, SettingsMember> MembersOf(SettingsNode node, string what, IReadOnlyCollection<string> names)
    {
        var members = new Dictionary<string, SettingsMember>(StringComparer.Ordinal);
        foreach (SettingsMember member in MembersOf(node, what))
        {
            if (names.Contains(member.Name, StringComparer.Ordinal)) members.Add(member.Name, member);
            else Refuse(member.Start, $"{what}: unknown name '{member.Name}'{Hint(member.Name, names)}");
        }
        return members;
    }

    /// <summary>The members of an object, whatever their names, each of which may stand there once.</summary>
    public IEnumerable<SettingsMember> MembersOf(SettingsNode node, string what)
    {
        if (node.Kind != JsonValueKind.Object) Refuse(node.Start, $"{what}: takes an object, not {InWords(node)}");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (SettingsMember member in node.Members)
        {
            if (names.Add(member.Name)) yield return member;
            else Refuse(member.Start, $"'{member.Name}' stands here twice");
        }
    }

    /// <summary>A text that is not empty; null for what is none.</summary>
    public string? Text(SettingsNode node) => node is { Kind: JsonValueKind.String, Text.Length: > 0 }
        ? node.Text
        : Refuse<string>(node, node.Kind == JsonValueKind.String ? "is an empty text" : "takes a text");

    /// <summary>The texts of a list.</summary>
    public ImmutableArray<string> Texts(SettingsNode node)
    {
        if (node.Kind == JsonValueKind.Array) return [.. node.Items.Select(Text).OfType<string>()];
        Refuse<string>(node, "takes a list of texts");
        return [];
    }

    /// <summary>One of a few words.</summary>
    public string? Word(SettingsNode node, ImmutableArray<string> words)
    {
        if (node.Kind == JsonValueKind.String && words.Contains(node.Text, StringComparer.Ordinal)) return node.Text;
        string hint = node.Kind == JsonValueKind.String ? Hint(node.Text, words) : "";
        return Refuse<string>(node, $"takes {string.Join(" or ", words)}", hint);
    }

    /// <summary>A whole number, as the command line takes it.</summary>
    public string? Count(SettingsNode node, int least) =>
        node.Kind == JsonValueKind.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) &&
        number >= least
            ? node.Text
            : Refuse<string>(node, $"takes a whole number from {least} to {int.MaxValue}");

    /// <summary>A number from 0 to 1, as the command line takes it.</summary>
    public string? Share(SettingsNode node) =>
        node.Kind == JsonValueKind.Number &&
        double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) &&
        number is >= 0 and <= 1
            ? number.ToString("0.###############", CultureInfo.InvariantCulture)
            : Refuse<string>(node, "takes a number from 0 to 1");

    /// <summary>True or false; null for what is neither.</summary>
    public bool? Flag(SettingsNode node)
    {
        if (node.Kind is JsonValueKind.True or JsonValueKind.False) return node.Kind == JsonValueKind.True;
        Refuse<string>(node, "takes true or false");
        return null;
    }

    /// <summary>The known word that may have been meant, as the end of a sentence; empty for none.</summary>
    public static string Hint(string word, IEnumerable<string> words) =>
        EditDistance.Nearest(word, words) is { } near ? $"; did you mean '{near}'?" : "";

    private T? Refuse<T>(SettingsNode node, string reason, string hint = "")
        where T : class
    {
        Refuse(node.Start, node is { Kind: JsonValueKind.String, Text: "" } ? reason : $"{reason}, not {InWords(node)}{hint}");
        return null;
    }

    private static string InWords(SettingsNode node) => node.Kind switch
    {
        JsonValueKind.String => $"'{node.Text}'",
        JsonValueKind.Number => node.Text,
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
