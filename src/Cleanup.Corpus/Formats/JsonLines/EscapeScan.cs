using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Follows the escapes of a text through its blocks, and checks them (RFC 8259 §7). Not thread-safe.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct EscapeScan
{
    // Every second place from the second on, as simdjson has it.
    private const ulong OddPlaces = 0xAAAA_AAAA_AAAA_AAAA;
    private const int LastPlace = Block.Length - 1;

    // What the last block leaves to the next: whether its first byte is escaped, and which of its first bytes must be digits.
    private ulong _escapesFirst;
    private ulong _dueDigits;

    /// <summary>Whether anything is left that a next block would have to begin with.</summary>
    public readonly bool IsOpen => (_escapesFirst | _dueDigits) != 0;

    /// <summary>The bytes of the next block that a backslash stands before which is none itself.</summary>
    /// <param name="start">The block, which is asked again: most blocks need not be.</param>
    /// <param name="backslashes">Where backslashes stand in it.</param>
    /// <param name="wrong">Gets bits where an escape is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Escaped(ref byte start, ulong backslashes, ref ulong wrong) =>
        (backslashes | _escapesFirst | _dueDigits) == 0 ? 0 : Check(ref start, backslashes, ref wrong);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong Check(ref byte start, ulong backslashes, ref ulong wrong)
    {
        Vector256<byte> first = Vector256.LoadUnsafe(ref start), second = Vector256.LoadUnsafe(ref start, (nuint)Vector256<byte>.Count);
        ulong escaped = EscapedBy(backslashes);
        ulong unicode = escaped & Block.Where(first, second, (byte)'u');
        ulong single = Block.Where(first, second, (byte)'"', (byte)'\\') | Block.Where(first, second, (byte)'/', (byte)'b') |
            Block.Where(first, second, (byte)'f', (byte)'n') | Block.Where(first, second, (byte)'r', (byte)'t');
        wrong |= escaped & ~(single | unicode);
        if ((unicode | _dueDigits) == 0) return escaped;
        ulong due = _dueDigits;
        _dueDigits = 0;
        for (int digit = 1; digit <= HexDigits.Count; digit++)
        {
            due |= unicode << digit;
            _dueDigits |= unicode >> (Block.Length - digit);
        }
        ulong digits = Block.WhereAmong(first, second, (byte)'0', 9) |
            Block.WhereAmong(Block.Folded(first), Block.Folded(second), (byte)'a', 5);
        wrong |= due & ~digits;
        return escaped;
    }

    // In a row of backslashes every second escapes the one behind it. A row that begins at an odd place is told from one at an even place
    // by whether subtracting it from the odd places carries, as in simdjson.
    private ulong EscapedBy(ulong backslashes)
    {
        ulong potential = backslashes & ~_escapesFirst;
        ulong escapesAndEnds = (((potential << 1) | OddPlaces) - potential) ^ OddPlaces;
        ulong escaped = escapesAndEnds ^ (backslashes | _escapesFirst);
        _escapesFirst = (escapesAndEnds & backslashes) >> LastPlace;
        return escaped;
    }
}
