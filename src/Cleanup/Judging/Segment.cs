using System.Runtime.InteropServices;

namespace Cleanup.Judging;

/// <summary>A line of a page, or a part of one.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Class">What it is.</param>
/// <param name="Words">How many words it has.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Segment(TextRange Range, SegmentClass Class, int Words)
{
    /// <summary>Whether it is said, and not printed: a sentence or a short line.</summary>
    public bool IsSaid => Class is SegmentClass.Prose or SegmentClass.Short;

    /// <summary>Whether it is machine text that nobody found.</summary>
    public bool IsCode => Class is SegmentClass.Machine or SegmentClass.Source;

    /// <summary>Whether it stands between what is said, and joins what stands beside it to a block.</summary>
    public bool IsOfBlock => !IsSaid;

    /// <summary>Whether neighbours are looked for through it.</summary>
    public bool IsTransparent => Class is SegmentClass.Finding or SegmentClass.Mark;
}
