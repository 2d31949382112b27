using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>Puts the template, the style, the script and the data together. Thread-safe.</summary>
internal static class PageDocument
{
    // Mail and code hosts take attachments of this size; a page has the more of each finding, the fewer there are.
    private const int RoomForFindings = 1_850_000;

    // Beyond a thousand findings the page grows with them.
    private const int RoomForEach = 1850;

    /// <summary>Writes the page with as much of each finding as there is room for.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="content">What it tells.</param>
    /// <param name="ladder">How much of each finding it may have, from the most to the least.</param>
    public static void Write(Stream output, PageContent content, ImmutableArray<PageLevel> ladder)
    {
        ReadOnlyMemory<byte> data = Fit(content, ladder);
        ReadOnlySpan<char> rest = PageAssets.Template;
        Part(ref rest, "{policy}", PageAssets.Policy);
        Part(ref rest, "{style}", PageAssets.Style);
        Write(output, Before(ref rest, "{data}"));
        ScriptData.Write(output, data.Span);
        Part(ref rest, "{script}", PageAssets.Script);
        Write(output, rest);

        void Part(ref ReadOnlySpan<char> template, string place, string content)
        {
            Write(output, Before(ref template, place));
            Write(output, content);
        }
    }

    private static ReadOnlySpan<char> Before(ref ReadOnlySpan<char> template, string place)
    {
        int at = template.IndexOf(place, StringComparison.Ordinal);
        ReadOnlySpan<char> before = template[..at];
        template = template[(at + place.Length)..];
        return before;
    }

    // The highest level of the ladder that fits, found by halving: each step down makes less.
    private static ReadOnlyMemory<byte> Fit(PageContent content, ImmutableArray<PageLevel> ladder)
    {
        long room = Math.Max(RoomForFindings, (long)RoomForEach * content.Findings.Length);
        ReadOnlyMemory<byte>? best = null;
        int low = 0, high = ladder.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            ReadOnlyMemory<byte> data = Encode(content, ladder[middle]);
            bool fits = ScriptData.LengthOf(data.Span) <= room;
            if (fits) (best, high) = (data, middle);
            else low = middle + 1;
        }
        return best is { } fitting && high < ladder.Length - 1 ? fitting : Encode(content, ladder[high]);
    }

    private static ReadOnlyMemory<byte> Encode(PageContent content, PageLevel level)
    {
        var data = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(data, JsonFormats.SingleLine)) PageJson.Write(writer, content, level);
        return data.WrittenMemory;
    }

    private static void Write(Stream output, ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        output.Write(bytes);
    }
}
