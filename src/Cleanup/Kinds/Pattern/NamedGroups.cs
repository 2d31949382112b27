using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cleanup.Json;

namespace Cleanup.Kinds.Pattern;

/// <summary>What the named groups of a pattern matched, as a JSON object of strings. Immutable and thread-safe.</summary>
/// <param name="regex">The pattern.</param>
internal sealed class NamedGroups(Regex regex)
{
    // The others have numbers for names.
    private readonly ImmutableArray<string> _names = [.. regex.GetGroupNames().Where(static name => !char.IsAsciiDigit(name[0]))];

    /// <summary>The value of a match; none without such groups.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">Where the match stands.</param>
    public RecoveredValue Recover(ReadOnlySpan<char> text, TextRange range)
    {
        if (_names.IsEmpty) return RecoveredValue.None;
        // Enough behind a match for a word or a line to end; as much as the search saw where what follows decides on the groups.
        Match match = Again(text, range, "\r\n".Length);
        if (!Holds(match, range)) match = Again(text, range, PatternDetector.LongestMatch + 1 - range.Length);
        Group[] groups = [.. _names.Select(name => match.Groups[name]).Where(static group => group.Success)];
        return Holds(match, range) && groups.Length > 0
            ? new RecoveredValue { Status = RecoveryStatus.Exact, Json = Write(groups) }
            : RecoveredValue.None;
    }

    // The character before it tells whether a word or a line begins.
    private Match Again(ReadOnlySpan<char> text, TextRange range, int behind)
    {
        int start = Math.Max(0, range.Start - 1);
        return regex.Match(text[start..Math.Min(text.Length, range.End + behind)].ToString(), range.Start - start);
    }

    // The carriage return at the end of a line is left out of the range.
    private static bool Holds(Match match, TextRange range) => match.Success && match.Length - range.Length is 0 or 1;

    private static ReadOnlyMemory<byte> Write(Group[] groups)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance }))
        {
            json.WriteStartObject();
            foreach (Group group in groups) json.WriteString(group.Name, Encoding.UTF8.GetBytes(group.Value.TrimEnd('\r')));
            json.WriteEndObject();
        }
        return bytes.WrittenMemory;
    }
}
