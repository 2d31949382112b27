using System.Buffers;
using System.Collections.Immutable;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// What stands behind the payloads of a text that begins with one, and is structure: a closer with nothing to close, a key and its value.
/// It is left out, and that is said.
/// </summary>
internal static class LeftOver
{
    private static readonly SearchValues<char> _closers = SearchValues.Create("}] \t\r\n");

    /// <summary>The payloads, each with what is left out behind it up to the next.</summary>
    public static ImmutableArray<JsonPayload> Note(ReadOnlySpan<char> text, ImmutableArray<JsonPayload> payloads)
    {
        if (payloads.IsEmpty || !PayloadSurroundings.IsBlank(text[..payloads[0].Range.Start])) return payloads;
        ImmutableArray<JsonPayload>.Builder noted = payloads.ToBuilder();
        for (int i = 0; i < noted.Count; i++)
        {
            int end = i + 1 < noted.Count ? noted[i + 1].Range.Start : text.Length;
            // What was moved across the edge of a payload is in both.
            if (end <= payloads[i].Range.End) continue;
            var behind = TextRange.FromBounds(payloads[i].Range.End, end);
            if (IsStructure(text.Slice(behind))) noted[i] = Add(text, payloads[i], Trim(text, behind));
        }
        return noted.MoveToImmutable();
    }

    private static bool IsStructure(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> first = text.TrimStart();
        if (first.StartsWith("//", StringComparison.Ordinal) || first.StartsWith("]]>", StringComparison.Ordinal)) return false;
        int depth = 0;
        for (int i = text.IndexOfAny("{}[]:"); i >= 0 && i < text.Length; i++)
        {
            if (text[i] is '{' or '[') depth++;
            else if (text[i] is '}' or ']' && --depth < 0) return true;
            else if (text[i] == ':' && text[..i].TrimEnd() is [.., '"']) return true;
        }
        return false;
    }

    private static TextRange Trim(ReadOnlySpan<char> text, TextRange range)
    {
        int start = Blank.Skip(text, range.Start);
        return TextRange.FromBounds(start, Math.Max(start, start + text[start..range.End].TrimEnd().Length));
    }

    private static JsonPayload Add(ReadOnlySpan<char> text, JsonPayload payload, TextRange range)
    {
        ReadOnlySpan<char> left = text.Slice(range);
        bool areClosers = !left.ContainsAnyExcept(_closers);
        // repair: what stands behind the payload and belongs to it as little as to another is left out
        var step = new RepairStep(areClosers ? RepairKind.ExtraCloser : RepairKind.Garbage, range, "", RepairLog.Shorten(left), "");
        Confidence confidence = areClosers && payload.Confidence != Confidence.Possible ? Confidence.Likely : Confidence.Possible;
        var whole = TextRange.FromBounds(payload.Range.Start, range.End);
        return payload.With(whole, payload.Repairs.Add(step), confidence, range.End - payload.Range.End);
    }
}
