using Cleanup.Detection;
using Cleanup.Grammars.Readings;

namespace Cleanup.Grammars.Calls;

/// <summary>A kind whose leak is the stack trace of one language. What differs is where a trace starts and its grammar.</summary>
internal abstract class StackTraceDetector : ReadingDetector
{
    // One call may be named in a sentence about code; two in a row are a trace.
    private const int FewestFrames = 2;

    internal sealed override bool HoldsOthers => true;

    // What one types at a prompt is shown, and never printed by a page.
    protected sealed override Evidence EvidenceOf(Reading reading)
    {
        var trace = (StackTrace)reading;
        bool isOneCall = trace.Report.Type is null && trace.FrameCount < FewestFrames;
        return isOneCall || trace.Report.Frames.Any(static frame => frame.File is "<stdin>")
            ? trace.Evidence | Evidence.Unsure
            : trace.Evidence;
    }

    // How many calls it has, and whether it says what happened.
    protected sealed override Confidence? Weigh(Reading reading)
    {
        var trace = (StackTrace)reading;
        bool hasFrames = trace.FrameCount >= FewestFrames;
        if (trace.Report.Type is null) return hasFrames ? Confidence.Likely : Confidence.Possible;
        return trace.Status == ReadingStatus.Closed && hasFrames ? Confidence.Certain : Confidence.Likely;
    }
}
