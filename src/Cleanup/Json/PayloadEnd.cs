using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Where JSON that was cut short ends in a text and somebody's prose begins.</summary>
internal static class PayloadEnd
{
    /// <summary>
    /// The offset behind the payload and the excerpt's ellipsis. Where the value that was cut runs on to the end of a
    /// sentence, prose stands on the same line: then the payload ends where that value starts.
    /// </summary>
    public static int Of(ReadOnlySpan<char> text, JsonPayload payload)
    {
        int end = payload.Range.End;
        if (payload.Status != RecoveryStatus.Partial) return end;
        int tail = StartOfTail(text, payload);
        return EndsSentence(text[tail..end]) ? tail : Ellipsis.Skip(text, end);
    }

    /// <summary>Whether the text ends as a sentence does. A text that was cut seldom ends so.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        // A file name that was cut behind its dot is no sentence.
        if (text.Count(' ') < WordRun.OfProse - 1 || text.EndsWith("...", StringComparison.Ordinal)) return false;
        return text.TrimEnd("\"”’»)]") is [.., '.' or '!' or '?'];
    }

    // The first thing in the last record that had no proper end or beginning of its own.
    private static int StartOfTail(ReadOnlySpan<char> text, JsonPayload payload)
    {
        int recordStart = payload.Range.Start + text.Slice(payload.Range).LastIndexOfAny('{', '}');
        int tail = payload.Range.End;
        foreach (RepairStep repair in payload.Repairs)
        {
            bool isLoose = repair.Kind is RepairKind.CutValue or RepairKind.CutKey or RepairKind.MissingQuote or RepairKind.UnquotedValue or
                RepairKind.UnquotedKey;
            if (isLoose && repair.Range.Start >= recordStart) tail = Math.Min(tail, repair.Range.Start);
        }
        return tail;
    }
}
