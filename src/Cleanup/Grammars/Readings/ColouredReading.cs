using Cleanup.Detection;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>What was printed in the colours of a terminal. Thread-safe.</summary>
internal static class ColouredReading
{
    /// <summary>The reading of the text without colours, with the colours around it; null when there is none.</summary>
    public static ReadingOfView? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, Reader read, ref long steps)
    {
        if (ViewReader.Read(text, start, TerminalColours.Without, options, read, ref steps) is not { } reading) return null;
        return reading with { Range = TextRange.FromBounds(start, TerminalColours.Skip(text, reading.Range.End)) };
    }
}
