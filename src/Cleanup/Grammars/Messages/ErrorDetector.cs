using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Text;

namespace Cleanup.Grammars.Messages;

/// <summary>
/// A kind whose leak is the message of an error or a stack trace. Each message is a finding of its own.
/// </summary>
internal abstract class ErrorDetector : ReadingDetector
{
    internal sealed override bool HoldsOthers => true;

    protected override LeakMatch? Match(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        var error = (PrintedError)reading;
        if (error.IsMarkup) range = MarkupEdges.Extend(scan.Text, range, scan.Floor);
        // Words that sentences have as well are a message only on lines of their own.
        if (error.IsWeak && !Lines.AreOwnedBy(scan.Text, range)) return null;
        if (Weigh(reading) is not { } confidence) return null;
        // What nobody closed takes the rest of its line, and with something before it that may be the rest of a sentence.
        bool isUnsure = (error.HasOpenEnd || error.Evidence.HasFlag(Evidence.CutShort)) && !Lines.AreOwnedBy(scan.Text, range);
        Evidence evidence = isUnsure ? error.Evidence | Evidence.Unsure : error.Evidence;
        return new LeakMatch(range, evidence, confidence, value) { Hint = HintFor(error) };
    }

    protected override Confidence? Weigh(Reading reading) => ((PrintedError)reading).HasOpenEnd ? Confidence.Possible : base.Weigh(reading);

    /// <summary>What the user can do so that it leaks no more; null where the message does not say.</summary>
    protected virtual string? HintFor(PrintedError error) => null;
}
