using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Where the quotation marks of a line of JSON stand, and the braces, brackets, commas and colons outside of its strings: found sixty-four
/// bytes at a time, without a look at what is between. Not thread-safe.
/// </summary>
/// <remarks>The method is the first stage of simdjson (Langdale and Lemire, "Parsing Gigabytes of JSON per Second", 2019).</remarks>
internal sealed class LineIndex
{
    // RFC 8259, 7: what may not stand in a string as it is.
    private const byte LastControl = 0x1F;
    private const int LastPlace = Block.Length - 1;

    private int[] _places = [];
    private int _count;

    /// <summary>The places, in order.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, _count);

    /// <summary>
    /// Reads a line. False when one of its strings has no end, a control character or an escape that is none; what stands outside of
    /// strings may be anything.
    /// </summary>
    public bool TryRead(ReadOnlySpan<byte> line)
    {
        _count = 0;
        ref byte start = ref MemoryMarshal.GetReference(line);
        var escapes = default(EscapeScan);
        ulong inString = 0, wrong = 0;
        int at = 0;
        for (; at <= line.Length - Block.Length; at += Block.Length)
            Read(ref Unsafe.Add(ref start, at), at, ref escapes, ref inString, ref wrong);
        if (at < line.Length)
        {
            Span<byte> rest = stackalloc byte[Block.Length];
            rest.Fill((byte)' ');
            line[at..].CopyTo(rest);
            Read(ref MemoryMarshal.GetReference(rest), at, ref escapes, ref inString, ref wrong);
        }
        return (wrong | inString) == 0 && !escapes.IsOpen;
    }

    /// <summary>
    /// From each set bit on to the next all bits are set: what stands between quotation marks, the first of them included.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Between(ulong marks) => Pclmulqdq.IsSupported
        ? Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(marks), Vector128<ulong>.AllBitsSet, 0).ToScalar()
        : BetweenByShifts(marks);

    /// <summary>The same where there is no carry-less multiplication.</summary>
    internal static ulong BetweenByShifts(ulong marks)
    {
        for (int shift = 1; shift < Block.Length; shift *= 2) marks ^= marks << shift;
        return marks;
    }

    // inString: all bits when the block before ended inside of a string.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Read(ref byte start, int at, ref EscapeScan escapes, ref ulong inString, ref ulong wrong)
    {
        Vector256<byte> first = Vector256.LoadUnsafe(ref start), second = Vector256.LoadUnsafe(ref start, (nuint)Vector256<byte>.Count);
        ulong escaped = escapes.Escaped(ref start, Block.Where(first, second, (byte)'\\'), ref wrong);
        ulong quotes = Block.Where(first, second, (byte)'"') & ~escaped;
        ulong inside = Between(quotes) ^ inString;
        inString = (ulong)((long)inside >> LastPlace);
        wrong |= inside & Block.WhereAmong(first, second, 0, LastControl);
        ulong marks = Block.Where(Block.Folded(first), Block.Folded(second), (byte)'{', (byte)'}') |
            Block.Where(first, second, (byte)',', (byte)':');
        Add((marks & ~inside) | quotes, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ulong places, int at)
    {
        if (places == 0) return;
        int count = BitOperations.PopCount(places);
        if (_count + count > _places.Length) Array.Resize(ref _places, Math.Max(2 * _places.Length, _count + Block.Length));
        ref int next = ref MemoryMarshal.GetArrayDataReference(_places);
        for (int i = _count; places != 0; i++, places &= places - 1)
            Unsafe.Add(ref next, i) = at + BitOperations.TrailingZeroCount(places);
        _count += count;
    }
}
