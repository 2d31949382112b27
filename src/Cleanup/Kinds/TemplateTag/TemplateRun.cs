using System.Buffers;
using System.Text.Json;
using Cleanup.Grammars.Markup;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// Tags in a row with nothing but punctuation between them, over as many lines as they fill: <c>{{ date }} | {{ time }}</c>. A
/// sentence on the last line ends the row at the line before.
/// </summary>
internal static class TemplateRun
{
    // "{at}" is a sign of addresses.
    private const int ShortestRepeated = 6;

    private const string Separators = " \t-|,:/·•.()&–—~#0123456789\u00A0";

    /// <summary>Reads the row that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Debris row, ref long steps)
    {
        row = default;
        var tally = new TagTally();
        int end = start, filled = -1, position = start;
        bool startsLine = Lines.BeginAt(text, BeforeBullets(text, start));
        var filledTally = tally;
        for (int tags = 0; tags < Reach.Row && TemplateTagReader.TryRead(text, position, out ParsedTag tag, ref steps); tags++)
        {
            tally.Add(tag);
            end = tag.Range.End;
            int lineEnd = EndOfLine(text, end);
            if (lineEnd >= 0)
            {
                (filled, filledTally) = (lineEnd, tally);
                if (!startsLine) break;
                position = NextLine(text, lineEnd);
            }
            else
            {
                position = SkipSeparators(text, end);
            }
            if (position >= text.Length) break;
        }
        if (tally.Tags == 0) return false;
        if (filled >= 0) (end, tally) = (filled, filledTally);
        row = new Debris(TextRange.FromBounds(startsLine && filled >= 0 ? WithBullet(text, start) : start, end), tally.Sureness);
        return tally.IsEvidence || startsLine && tally.Tags == 1 && IsRepeated(text, row.Range, ref steps);
    }

    /// <summary>The expressions of the tags: a string, or a list of strings.</summary>
    public static RecoveredValue Recover(ReadOnlySpan<char> text, TextRange row)
    {
        var expressions = new List<string>();
        long steps = 0;
        text = text[..row.End];
        for (int position = row.Start; position < row.End;)
        {
            bool isTag = TemplateTagReader.TryRead(text, position, out ParsedTag tag, ref steps);
            if (isTag) expressions.Add(text.Slice(tag.Expression).Trim().ToString());
            position = isTag ? tag.Range.End : position + 1;
        }
        if (expressions.Count == 0) return RecoveredValue.None;
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance }))
        {
            if (expressions.Count > 1) json.WriteStartArray();
            foreach (string expression in expressions) json.WriteStringValue(expression);
            if (expressions.Count > 1) json.WriteEndArray();
        }
        return new RecoveredValue { Status = RecoveryStatus.Exact, Json = bytes.WrittenMemory };
    }

    // {seconds} back … {seconds} forward: what people put into braces, they put there once.
    private static bool IsRepeated(ReadOnlySpan<char> text, TextRange tag, ref long steps)
    {
        ReadOnlySpan<char> name = text.Slice(tag);
        if (name.Length < ShortestRepeated || name[1..^1].ContainsAnyExceptInRange('a', 'z')) return false;
        steps += 2 * Reach.Line;
        int from = Math.Max(0, tag.Start - Reach.Line);
        return text.From(tag.End, Reach.Line).Contains(name, StringComparison.Ordinal) ||
            text[from..tag.Start].Contains(name, StringComparison.Ordinal);
    }

    private static int SkipSeparators(ReadOnlySpan<char> text, int position)
    {
        int limit = Math.Min(text.Length, position + Reach.Word);
        // The sign of a number separates; two of them open a marker.
        while (position < limit && Separators.Contains(text[position]) && text[position..] is not ['#', '#', ..]) position++;
        return position;
    }

    // Where the row ends when nothing but a stop or a bracket follows on its line; else -1.
    private static int EndOfLine(ReadOnlySpan<char> text, int end)
    {
        int last = end;
        for (int position = end; position < Math.Min(text.Length, end + Reach.Word); position++)
        {
            if (text[position] is '\n' or '\r') return last;
            if (!Separators.Contains(text[position]) && text[position] is not ('!' or '?' or ';')) return -1;
            if (text[position] is not (' ' or '\t' or '\u00A0')) last = position + 1;
            if (position + 1 == text.Length) return last;
        }
        return end == text.Length ? end : -1;
    }

    // In a row of bars each may be asked for what stands before it.
    private static int BeforeBullets(ReadOnlySpan<char> text, int start)
    {
        int from = Math.Max(0, start - Reach.Word);
        return from + text[from..start].TrimEnd(" \t\u00A0-•*|").Length;
    }

    private static int NextLine(ReadOnlySpan<char> text, int lineEnd)
    {
        ReadOnlySpan<char> rest = text[lineEnd..];
        return text.Length - rest.TrimStart(" \t\r\n\u00A0-•*|").Length;
    }

    private static int WithBullet(ReadOnlySpan<char> text, int start)
    {
        int bullet = text[..start].TrimEnd(" \t\u00A0").Length - 1;
        return bullet >= 0 && text[bullet] is '-' or '•' or '*' && text[..bullet].TrimEnd(" \t") is [] or [.., '\n' or '\r']
            ? bullet
            : start;
    }
}
