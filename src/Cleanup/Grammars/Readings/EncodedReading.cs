using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>What went through <c>htmlspecialchars</c> once or twice and was never decoded. Thread-safe.</summary>
internal static class EncodedReading
{
    private static readonly ViewReader.ViewOf[] _levels =
    [
        static (text, start, end) => EntityView.Of(text, start, end, levels: 1),
        static (text, start, end) => EntityView.Of(text, start, end, levels: 2),
    ];

    /// <summary>
    /// The best reading of a decoded view, or null when <paramref name="plain"/>, the reading of the text as it stands, is as good.
    /// </summary>
    public static ReadingOfView? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, Reader read, Reading? plain,
        ref long steps)
    {
        if (plain is { IsExact: true })
        {
            if (plain.IsVouchedFor || !EncodedContent.IsIn(text.Slice(plain.Range))) return null;
            return ViewReader.Read(text, start, _levels[0], options, read, ref steps) is { IsExact: true } decoded ? decoded : null;
        }
        if (!HoldsReference(text, start, plain)) return null;
        ReadingOfView? best = null;
        float bestCost = plain?.Cost ?? float.MaxValue;
        foreach (ViewReader.ViewOf level in _levels)
        {
            ReadingOfView? candidate = ViewReader.Read(text, start, level, options, read, ref steps);
            if (candidate is null || candidate.Cost >= bestCost) continue;
            // An entity in a text of another charset: some damage explains its length without the entity too.
            if (plain is { IsExplained: true } && !candidate.IsExact) continue;
            best = candidate;
            bestCost = candidate.Cost;
        }
        return best;
    }

    /// <summary>The value as JSON, with the layer among its repairs.</summary>
    public static RecoveredValue Recover(ReadingOfView encoded, ReadOnlySpan<char> text)
    {
        RecoveredValue value = encoded.Recover(text);
        return new RecoveredValue(value)
        {
            Status = value.Status == RecoveryStatus.Exact ? RecoveryStatus.Repaired : value.Status,
            Repairs = [new RepairStep(RepairKind.EntityLayer, encoded.Range, "", "", ""), .. value.Repairs],
        };
    }

    private static bool HoldsReference(ReadOnlySpan<char> text, int start, Reading? plain)
    {
        // One may be what the reading broke off at.
        ReadOnlySpan<char> part = text.From(start, (plain?.Range.Length ?? 0) + Reach.Line);
        return part.Contains("&quot;", StringComparison.Ordinal) || part.Contains("&gt;", StringComparison.Ordinal) ||
            part.Contains("&#", StringComparison.Ordinal) || part.Contains("&amp;", StringComparison.Ordinal) ||
            part.Contains("quo;", StringComparison.Ordinal);
    }
}
