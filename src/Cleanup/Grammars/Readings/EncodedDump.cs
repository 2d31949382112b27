using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>
/// A dump that went through <c>htmlspecialchars</c> once or twice and was never decoded: read in a decoded copy, with
/// all offsets taken back to the text. Immutable.
/// </summary>
internal sealed class EncodedDump
{
    private const int MostLevels = 2;
    private const int FirstWindow = 1_024;

    // The window may end in the midst of a part, such as a call of a trace, that the reading then leaves out.
    private const int LongestPart = 512;

    private readonly EntityDecodedText _decoded;

    private EncodedDump(Reading reading, EntityDecodedText decoded)
    {
        Reading = reading;
        _decoded = decoded;
    }

    /// <summary>The reading, in offsets of the decoded copy.</summary>
    public Reading Reading { get; }

    /// <summary>Where it stands in the text.</summary>
    public TextRange SourceRange => _decoded.ToSource(Reading.Range);

    /// <summary>The best reading of a decoded copy, or null when <paramref name="plain"/>, the reading of the text as it stands, is as good.</summary>
    public static EncodedDump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, Reader read, Reading? plain, ref long steps)
    {
        if (plain is { IsExact: true })
        {
            if (plain.IsVouchedFor || !EncodedContent.IsIn(text.Slice(plain.Range.Start, plain.Range.Length))) return null;
            return ReadLevel(text, start, options, read, level: 1, ref steps) is { Reading.IsExact: true } decoded ? decoded : null;
        }
        if (!HoldsReference(text, start, plain)) return null;
        EncodedDump? best = null;
        float bestCost = plain?.Cost ?? float.MaxValue;
        for (int level = 1; level <= MostLevels; level++)
        {
            EncodedDump? candidate = ReadLevel(text, start, options, read, level, ref steps);
            if (candidate is null || candidate.Reading.Cost >= bestCost) continue;
            // An entity in a text of another charset: some damage explains its length without the entity too.
            if (plain is { IsExplained: true } && !candidate.Reading.IsExact) continue;
            best = candidate;
            bestCost = candidate.Reading.Cost;
        }
        return best;
    }

    /// <summary>The value as JSON, with repairs in offsets of the text.</summary>
    public RecoveredValue Recover()
    {
        RecoveredValue value = Reading.Recover(_decoded.Text);
        var decoded = new RepairStep(RepairKind.EntityLayer, SourceRange, "", "", "");
        return value with
        {
            Status = value.Status == RecoveryStatus.Exact ? RecoveryStatus.Repaired : value.Status,
            Repairs = [decoded, .. value.Repairs.Select(repair => repair with { Range = _decoded.ToSource(repair.Range) })],
        };
    }

    // Dumps are short and texts long: decode a little, and more only when the dump goes on.
    private static EncodedDump? ReadLevel(ReadOnlySpan<char> text, int start, JsonRepairOptions options, Reader read, int level, ref long steps)
    {
        int lastEnd = -1;
        for (long window = FirstWindow; ; window *= 4)
        {
            int length = (int)Math.Min(window, text.Length - start);
            var decoded = EntityDecodedText.Decode(text, start, length, level);
            steps += length;
            if (read(decoded.Text, 0, options, ref steps) is not { } reading) return null;
            bool mayGoOn = start + length < text.Length && (reading.Status != ReadingStatus.Closed || reading.Range.End > decoded.Text.Length - LongestPart);
            // One that ends where it ended with less of the text was cut there.
            if (!mayGoOn || reading.Range.End == lastEnd) return new EncodedDump(reading, decoded);
            lastEnd = reading.Range.End;
        }
    }

    private static bool HoldsReference(ReadOnlySpan<char> text, int start, Reading? plain)
    {
        int length = Math.Max(plain?.Range.Length ?? 0, Math.Min(FirstWindow, text.Length - start));
        ReadOnlySpan<char> part = text.Slice(start, Math.Min(length, text.Length - start));
        return part.Contains("&quot;", StringComparison.Ordinal) || part.Contains("&gt;", StringComparison.Ordinal) ||
            part.Contains("&#", StringComparison.Ordinal) || part.Contains("&amp;", StringComparison.Ordinal) ||
            part.Contains("quo;", StringComparison.Ordinal);
    }
}
