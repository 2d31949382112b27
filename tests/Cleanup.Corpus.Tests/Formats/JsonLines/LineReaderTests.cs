using System.Text;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Formats.JsonLines;

public class LineReaderTests
{
    [Fact]
    public void The_segments_are_the_stream_and_no_line_is_cut_within_the_limit()
    {
        Gen<string> streams = Gen.OneOf("\n", "\r\n", "line", "ü", new string('x', 70_000), "a\nb").Array[0, 12].Select(string.Concat);
        Gen.Select(streams, Gen.OneOf(1, 3, 100, 100_000)).Holds(sample =>
        {
            (string text, int limit) = sample;
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            var reader = new LineReader(new MemoryStream(bytes), limit);
            var joined = new List<byte>();
            while (reader.TryRead(out LineSegment segment))
            {
                joined.AddRange(segment.Bytes);
                Assert.True(segment.EndsLine || segment.Bytes.Length > limit);
                if (segment.EndsLine) Assert.True(segment.Bytes[^1] == '\n' || joined.Count == bytes.Length);
                Assert.Equal(-1, segment.Bytes[..^1].IndexOf((byte)'\n'));
            }
            Assert.Equal(bytes, joined.ToArray());
        }, samples: 300);
    }
}
