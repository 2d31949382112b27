using System.Runtime.Intrinsics;

namespace Cleanup.Detection.Triggers;

/// <summary>How a search reads a text: the same search for UTF-16 and for UTF-8, each with its own way to load.</summary>
/// <typeparam name="TUnit">What the text is made of.</typeparam>
internal interface ITextUnits<TUnit>
    where TUnit : unmanaged
{
    /// <summary>The code of a unit; from 128 on it is only known that it is no ASCII.</summary>
    static abstract int CodeOf(TUnit unit);

    /// <summary>So many units cut to bytes: all that lies beyond ASCII stays beyond it. <see cref="InOrder"/> knows their order.</summary>
    static abstract Vector256<byte> LoadWide(ref TUnit first);

    /// <summary>What was found for loaded units, in the order of the text.</summary>
    static abstract Vector256<byte> InOrder(Vector256<byte> found);

    /// <summary>So many units cut to bytes, in their order.</summary>
    static abstract Vector128<byte> LoadNarrow(ref TUnit first);

    /// <summary>Whether a detector is to be asked at a place.</summary>
    static abstract bool IsTrigger(TriggerMap map, ReadOnlySpan<TUnit> text, int place);
}
