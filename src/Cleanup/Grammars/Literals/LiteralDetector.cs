using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Json;

namespace Cleanup.Grammars.Literals;

/// <summary>
/// A kind whose leak is a literal of a programming language.
/// </summary>
internal abstract class LiteralDetector : DataDetector
{
    private const string Address = " at 0x";

    /// <summary>The language.</summary>
    protected abstract LiteralDialect Dialect { get; }

    protected sealed override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        LiteralDump? reading = LiteralDump.Read(text, start, Dialect, options.MaxDepth, ref steps);
        if (reading is null || Dialect.BreaksOffAtCutOnly && !reading.IsWholeOrAtCut(text)) return null;
        return reading.Status == ReadingStatus.TooDeep || Dialect.IsProven(reading.Traits) ? reading : null;
    }

    protected override bool IsMarked(Reading reading, ReadOnlySpan<char> leak) =>
        (((LiteralDump)reading).Traits & (LiteralTraits.Omission | LiteralTraits.Object)) != LiteralTraits.None ||
            leak.Contains(Address, StringComparison.Ordinal);
}
