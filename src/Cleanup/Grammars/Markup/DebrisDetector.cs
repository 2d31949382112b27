using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Judging;

namespace Cleanup.Grammars.Markup;

/// <summary>
/// A kind whose leak is a piece of the page's own machinery: a tag that no engine replaced, a script that nobody ran. Pages
/// about such machinery show the same pieces, so the words of such pages, and lines of code beside the piece, speak against it.
/// </summary>
internal abstract class DebrisDetector : LeakDetector
{
    private const int ShortestFullLine = 45;
    private const int LongestFullLine = 100;
    private const int FewestBlanksInFullLine = 5;

    public sealed override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        if (!TryRead(ref scan, trigger, out Debris debris)) return false;
        Evidence evidence = ProseContext.Read(scan.NeighbourhoodOf(debris.Range)) | (debris.IsCutShort ? Evidence.CutShort : Evidence.StructureClosed);
        if (TeachingPage.Names(ref scan, debris.Range, TeachingWords)) evidence |= Evidence.CodeNearby;
        if (scan.CutBeside(debris.Range.Start) is not null) evidence |= Evidence.NextToLeak;
        Confidence confidence = Weigh(ref scan, debris, evidence);
        // A row is read anew from each of its pieces.
        if (scan.Loses(Kind, confidence, debris.Range)) return false;
        match = new LeakMatch(debris.Range, evidence, confidence, Recover(scan.Text, debris.Range));
        return true;
    }

    /// <summary>Words that pages have which teach what this kind is a piece of.</summary>
    protected abstract SearchValues<string> TeachingWords { get; }

    /// <summary>Reads the piece that the trigger is part of. Pays for what it reads, allocates nothing.</summary>
    protected abstract bool TryRead(ref ScanContext scan, int trigger, out Debris debris);

    /// <summary>The data in the piece, where it has any.</summary>
    protected virtual RecoveredValue Recover(ReadOnlySpan<char> text, TextRange range) => RecoveredValue.None;

    /// <summary>How sure it is that the piece is a leak here.</summary>
    protected virtual Confidence Weigh(ref ScanContext scan, Debris debris, Evidence evidence)
    {
        if (debris.Sureness == DebrisSureness.Doubtful || ProseContext.IsAboutCode(evidence)) return Confidence.Possible;
        bool isCertain = debris is { Sureness: DebrisSureness.Unmistakable, IsCutShort: false } && StandsAlone(scan.Text, debris.Range, evidence) &&
            !TeachingPage.Lists(scan.Text, debris.Range);
        return isCertain ? Confidence.Certain : Confidence.Likely;
    }

    // In a text that is broken at a width, a piece may fill a line of a sentence: the full line above it does not end one.
    private static bool IsInWrappedSentence(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> above = before.TrimEnd();
        if (before[above.Length..].Count('\n') != 1 || above.IsEmpty || !char.IsLetterOrDigit(above[^1]) && above[^1] is not (',' or '-')) return false;
        ReadOnlySpan<char> line = above[(above.LastIndexOf('\n') + 1)..];
        return line.Length is >= ShortestFullLine and <= LongestFullLine && line.Count(' ') >= FewestBlanksInFullLine;
    }

    /// <summary>Whether no sentence goes on around it: on its own lines, or at the text's edge beside a whole sentence.</summary>
    protected static bool StandsAlone(ReadOnlySpan<char> text, TextRange range, Evidence evidence)
    {
        if (evidence.HasFlag(Evidence.OwnLine)) return !IsInWrappedSentence(text[..range.Start]);
        if (evidence.HasFlag(Evidence.TextEnd)) return text[..range.Start].TrimEnd() is [.., '.' or '!' or '?' or '…' or '"' or '”' or '»' or ')'];
        return evidence.HasFlag(Evidence.TextStart) && text[range.End..].TrimStart() is [var next, ..] && !char.IsLower(next) && !char.IsPunctuation(next);
    }
}
