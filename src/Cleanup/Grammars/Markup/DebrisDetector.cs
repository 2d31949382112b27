using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;

namespace Cleanup.Grammars.Markup;

/// <summary>
/// A kind whose leak is a piece of the page's own machinery: a tag that no engine replaced, a script that nobody ran.
/// </summary>
internal abstract class DebrisDetector : LeakDetector
{
    public sealed override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        if (!TryRead(ref scan, trigger, out Debris debris)) return scan.Refuse(DetectorOutcome.NotRead);
        // A row is read anew from each of its pieces.
        if (scan.Loses(debris.Range)) return scan.Refuse(DetectorOutcome.ReadBefore);
        match = new LeakMatch(debris.Range, EvidenceOf(debris), Weigh(debris), Recover(scan.Text, debris.Range))
        {
            IsInsideWord = debris.IsInsideWord,
        };
        return true;
    }

    /// <summary>Reads the piece that the trigger is part of. Pays for what it reads, allocates nothing.</summary>
    protected abstract bool TryRead(ref ScanContext scan, int trigger, out Debris debris);

    /// <summary>The data in the piece, where it has any.</summary>
    protected virtual RecoveredValue Recover(ReadOnlySpan<char> text, TextRange range) => RecoveredValue.None;

    private static Evidence EvidenceOf(Debris debris) =>
        (debris.IsCutShort ? Evidence.CutShort : Evidence.StructureClosed) | debris.Sureness switch
        {
            DebrisSureness.Unmistakable => Evidence.Unmistakable,
            DebrisSureness.Probable => Evidence.ProbableForm,
            _ => Evidence.Unsure,
        };

    private static Confidence Weigh(Debris debris) => debris switch
    {
        { Sureness: DebrisSureness.Doubtful } => Confidence.Possible,
        { Sureness: DebrisSureness.Unmistakable, IsCutShort: false } => Confidence.Certain,
        _ => Confidence.Likely,
    };
}
