using System.Buffers;
using Cleanup.Json;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Json;

public class SegmentedBufferTests
{
    [Fact]
    public void What_was_written_comes_back_in_order()
    {
        Gen<byte[][]> pieces = Gen.Byte.Array[0, 5000].Array[0, 40];
        pieces.Holds(written =>
        {
            using var buffer = new SegmentedBuffer();
            foreach (byte[] piece in written) buffer.Write(piece);
            Assert.Equal([.. written.SelectMany(piece => piece)], buffer.ToArray());
        }, samples: 50);
    }

    [Fact]
    public void A_piece_longer_than_a_segment_stands_in_one_span()
    {
        using var buffer = new SegmentedBuffer();
        buffer.Write("["u8);
        byte[] piece = [.. Enumerable.Repeat((byte)'1', 3_000_000)];
        piece.CopyTo(buffer.GetSpan(piece.Length));
        buffer.Advance(piece.Length);
        buffer.Write("]"u8);
        Assert.Equal([(byte)'[', .. piece, (byte)']'], buffer.ToArray());
    }
}
