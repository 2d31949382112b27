using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Readings;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>
/// PHP's <c>print_r</c>, PHP 5.2 to 8.5 (php-src Zend/zend.c), and the flat form of old backtraces. It prints neither types nor
/// quotes nor lengths, so every scalar comes back as a string.
/// </summary>
internal sealed class PhpPrintRDetector : ReadingDetector
{
    private static readonly string[] _arrows = ["=>", "=&gt;", "=&amp;gt;"];

    public override LeakKind Kind { get; } = new("php-print-r", "The output of PHP's print_r().", Confidence.Likely);

    // The ends of Array, Object, Enum, Enum:string, Enum:int.
    public override ImmutableArray<Trigger> Triggers { get; } = [new('(', Before: " >ytmg", After: " [)<=")];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        int headEnd = PrintRSpace.SkipBack(text, trigger, scan.Floor);
        int first = PrintRSpace.Skip(text, trigger + 1);
        scan.Spend(first - headEnd);
        int start = PrintRHead.FindStart(text, headEnd, scan.Floor);
        if (start < 0 || IsMember(text[scan.Floor..start])) return -1;
        if (first < text.Length && text[first] == ')')
        {
            // Array() is code where anything else stands on its line.
            return first > trigger + 1 || Lines.AreOwnedBy(text, TextRange.FromBounds(start, first + 1)) ? start : -1;
        }
        return IsKey(text[first..]) ? start : -1;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        PrintRReader.Read(text, start, options, ref steps);

    protected override LeakMatch? Match(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value) =>
        base.Match(ref scan, reading, PreformattedBlock.Around(scan.Text, range, scan.Floor), value);

    protected override Confidence? Weigh(Reading reading)
    {
        var read = (PrintRDump)reading;
        if (read.Status == ReadingStatus.CutShort) return Confidence.Likely;
        Confidence? confidence = base.Weigh(reading);
        if (confidence < Confidence.Certain || read.HasMembers) return confidence;
        // Array ( ) holds no data, and Array() may be code.
        return read.IsGlued ? Confidence.Possible : Confidence.Likely;
    }

    // A container inside a dump that did not read: [tags] => Array.
    private static bool IsMember(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.EndsWithAny(_arrows);
    }

    private static bool IsKey(ReadOnlySpan<char> text)
    {
        if (StartsWithArrow(text)) return true;
        if (text.IsEmpty || text[0] != '[') return false;
        ReadOnlySpan<char> key = text.UpTo(Reach.Name);
        for (int end = key.IndexOf(']'); end >= 0 && end + 2 < text.Length;)
        {
            if (Blank.Is(text[end + 1]) && StartsWithArrow(text[(end + 2)..])) return true;
            int next = key[(end + 1)..].IndexOf(']');
            end = next < 0 ? -1 : end + 1 + next;
        }
        return false;
    }

    private static bool StartsWithArrow(ReadOnlySpan<char> text) => text.StartsWithAny(_arrows);
}
