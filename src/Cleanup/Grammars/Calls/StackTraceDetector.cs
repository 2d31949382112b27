using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Judging;

namespace Cleanup.Grammars.Calls;

/// <summary>A kind whose leak is the stack trace of one language. What differs is where a trace starts and its grammar.</summary>
internal abstract class StackTraceDetector : ReadingDetector
{
    // One call may be named in a sentence about code; two in a row are a trace.
    private const int FewestFrames = 2;

    protected sealed override LeakMatch Judge(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        Evidence evidence = TraceProse.Read(ref scan, range) | reading.Evidence;
        if (scan.CutBeside(range.Start) is not null) evidence |= Evidence.NextToLeak;
        return new LeakMatch(range, evidence, Weigh((StackTrace)reading, evidence), value);
    }

    private static Confidence Weigh(StackTrace trace, Evidence evidence)
    {
        if (ProseContext.IsAboutCode(evidence)) return Confidence.Possible;
        bool standsAlone = (evidence & (Evidence.OwnLine | Evidence.TextStart | Evidence.TextEnd | Evidence.NextToLeak)) != Evidence.None;
        bool hasFrames = trace.FrameCount >= FewestFrames;
        if (trace.Report.Type is null) return hasFrames ? Confidence.Likely : Confidence.Possible;
        if (trace.Status == ReadingStatus.Closed) return hasFrames || standsAlone ? Confidence.Certain : Confidence.Likely;
        return hasFrames || standsAlone ? Confidence.Likely : Confidence.Possible;
    }
}
