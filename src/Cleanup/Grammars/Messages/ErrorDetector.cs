using Cleanup.Detection;
using Cleanup.Grammars.Readings;

namespace Cleanup.Grammars.Messages;

/// <summary>
/// A kind whose leak is the message of an error or a stack trace. Each message is a finding of its own; in a row, they are all leaks
/// or all examples on a page about errors.
/// </summary>
internal abstract class ErrorDetector : ReadingDetector
{
    protected override LeakMatch? Judge(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        var error = (PrintedError)reading;
        if (error.IsMarkup) range = MarkupEdges.Extend(scan.Text, range, scan.Floor);
        Evidence evidence = ErrorProse.Read(ref scan, range) | reading.Evidence;
        if (ErrorProse.IsPlaceholder(error.Report.File)) evidence |= Evidence.CodeNearby;
        if (scan.CutBeside(range.Start) is not null) evidence |= Evidence.NextToLeak;
        if (IsBehindExample(scan, range.Start)) evidence |= Evidence.LeadIn;
        return Weigh(reading, evidence) is { } confidence ? new LeakMatch(range, evidence, confidence, value) { Hint = HintFor(error) } : null;
    }

    protected override Confidence? Weigh(Reading reading, Evidence evidence)
    {
        var error = (PrintedError)reading;
        if (error.IsWeak && !evidence.HasFlag(Evidence.OwnLine)) return null;
        return error.HasOpenEnd ? Confidence.Possible : base.Weigh(reading, evidence);
    }

    /// <summary>What the user can do so that it leaks no more; null where the message does not say.</summary>
    protected virtual string? HintFor(PrintedError error) => null;

    // What announced the first of a row of messages announced them all.
    private bool IsBehindExample(in ScanContext scan, int start) =>
        scan.Previous is { Action: LeakAction.Reported } previous && previous.Kind.Equals(Kind) &&
        previous.Evidence.HasFlag(Evidence.LeadIn) && previous.Range.End <= start && scan.Text[previous.Range.End..start].IsWhiteSpace();
}
