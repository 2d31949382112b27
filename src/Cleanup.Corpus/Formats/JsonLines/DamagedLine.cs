using System.Collections.Immutable;
using System.Text;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>A line of JSON Lines that was not valid UTF-8, made valid. Immutable.</summary>
/// <param name="Line">The line in valid UTF-8.</param>
/// <param name="Offsets">The offsets in it, in bytes, of the characters that stand for bad bytes.</param>
/// <param name="Hex">The bad bytes, in the same order.</param>
internal sealed record DamagedLine(byte[] Line, ImmutableArray<int> Offsets, ImmutableArray<string> Hex)
{
    private static readonly JsonFieldScanner _everything = new(new FieldSelector(["*"]), int.MaxValue);

    /// <summary>Makes a line valid.</summary>
    public static DamagedLine Mend(ReadOnlySpan<byte> line, BadBytesPolicy policy)
    {
        string text = LenientDecoder.Decode(SourceEncoding.Utf8, line, policy, out ImmutableArray<BadBytes> bad);
        var offsets = ImmutableArray.CreateBuilder<int>(bad.Length);
        int units = 0;
        int bytes = 0;
        foreach (BadBytes one in bad)
        {
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(units..one.Offset));
            units = one.Offset;
            offsets.Add(bytes);
        }
        return new DamagedLine(Encoding.UTF8.GetBytes(text), offsets.MoveToImmutable(), [.. bad.Select(one => one.Hex)]);
    }

    /// <summary>Where in the record's strings the bad bytes stand.</summary>
    /// <exception cref="CorpusException">They do not stand in strings, or not in strings that can be told by their names.</exception>
    public ImmutableArray<FieldBadBytes> Locate()
    {
        ImmutableArray<JsonField> fields = _everything.Scan(Line.AsSpan().TrimEnd("\r\n"u8)).Fields;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> twice = [.. fields.Select(field => field.Name).Where(name => !seen.Add(name))];
        var located = ImmutableArray.CreateBuilder<FieldBadBytes>(Offsets.Length);
        int next = 0;
        foreach (JsonField field in fields)
        {
            int from = field.Start;
            var offset = new TextOffset(0, 0, 0);
            for (; next < Offsets.Length && Offsets[next] >= field.Start && Offsets[next] < field.Start + field.Length; next++)
            {
                if (twice.Contains(field.Name)) throw new CorpusException($"not valid UTF-8 in a field '{field.Name}' that occurs twice");
                offset = Advance(offset, JsonString.Unescape(Line.AsSpan(from..Offsets[next])));
                from = Offsets[next];
                located.Add(new FieldBadBytes(field.Name, offset, Hex[next]));
            }
        }
        return next == Offsets.Length ? located.DrainToImmutable() : throw new CorpusException("not valid UTF-8 outside of its values");
    }

    private static TextOffset Advance(TextOffset offset, string text) => new(
        offset.CodePoints + text.EnumerateRunes().Count(),
        offset.Utf8 + Encoding.UTF8.GetByteCount(text),
        offset.Utf16 + text.Length);
}
