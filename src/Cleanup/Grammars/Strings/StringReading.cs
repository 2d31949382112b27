using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Strings;

/// <summary>
/// What the content of a string may stand for when some characters were escaped but the escape sign was not: its declared length tells
/// which of the two readings it was; without one, escapes are taken for escapes.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct StringReading
{
    // What an escape begins with: a backslash, or what stands for a character that was lost or set apart with the markup.
    private static readonly SearchValues<char> _signs = SearchValues.Create("\\\uFDD0\uFFFD");

    private readonly ReadOnlySpan<char> _text;
    private readonly LengthUnit _unit;
    private readonly EscapeReader? _escapes;
    private readonly StringLayout _layout;

    public StringReading(ReadOnlySpan<char> text, LengthUnit unit, EscapeReader? escapes, StringLayout layout)
    {
        _text = text;
        _unit = unit;
        _escapes = escapes;
        _layout = layout;
    }

    /// <summary>The string as a value, with how well its length agrees.</summary>
    /// <param name="head">Its start and what it declares.</param>
    /// <param name="contentEnd">Where its content ends.</param>
    /// <param name="end">Where the value ends.</param>
    /// <param name="isCut">Whether the producer printed only its beginning.</param>
    public DumpStep Read(in DumpString head, int contentEnd, int end, bool isCut)
    {
        var content = TextRange.FromBounds(head.Start, contentEnd);
        string? decoded = Decode(content, certainOnly: false, out int doubtful);
        string? literal = doubtful == 0 ? decoded : Decode(content, certainOnly: true, out _);
        var node = new ValueNode(ValueKind.Text, content) { Value = decoded };
        var step = new DumpStep(DumpStepKind.Value, end, node) { Declared = head.Declared };
        if (isCut)
        {
            string rest = _text[contentEnd..end].ToString();
            return step with
            {
                IsPartial = true,
                Repair = new RepairStep(RepairKind.CutValue, TextRange.FromBounds(contentEnd, end), "", rest, ""),
            };
        }
        if (head.Declared < 0) return doubtful == 0 ? step : step with { Repair = Doubt(content, doubtful) };

        ReadOnlySpan<char> plain = TextOf(content, decoded);
        var length = DeclaredLength.Compare(head.Declared, plain, _unit, out long plainLength);
        if (doubtful == 0 || length.IsExact) return WithLength(step, head, length, plainLength);
        DumpStep asLiteral = step with { Node = node with { Value = literal } };
        ReadOnlySpan<char> written = TextOf(content, literal);
        var literalLength = DeclaredLength.Compare(head.Declared, written, _unit, out long writtenLength);
        // Where blanks were collapsed, the escapes may have made up for a blank that is gone.
        if (literalLength.IsExact) return asLiteral with
        {
            Length = literalLength,
            Repair = _layout.HasLines ? null : Doubt(content, doubtful),
        };
        bool isBetween = head.Declared > plainLength && head.Declared < writtenLength;
        if (isBetween) return step with { Length = new DeclaredLength(LengthExplanation.Escapes), Repair = Doubt(content, doubtful) };
        return literalLength.Cost < length.Cost
            ? WithLength(asLiteral, head, literalLength, writtenLength)
            : WithLength(step, head, length, plainLength);
    }

    private ReadOnlySpan<char> TextOf(TextRange content, string? decoded) => decoded is null ? _text.Slice(content) : decoded;

    private static DumpStep WithLength(in DumpStep step, in DumpString head, DeclaredLength length, long found)
    {
        if (length.IsExact) return step with { Length = length };
        return step with
        {
            Length = length,
            Repair = new RepairStep(RepairKind.LengthDiffers, head.DeclaredRange, "", $"{head.Declared}", $"{found}"),
        };
    }

    private static RepairStep Doubt(TextRange content, int escapes) =>
        new(RepairKind.Ambiguous, content, "", $"{escapes} escapes", "decoded");

    private string? Decode(TextRange content, bool certainOnly, out int doubtful)
    {
        doubtful = 0;
        if (_escapes is null) return null;
        ReadOnlySpan<char> rest = _text.Slice(content);
        StringBuilder? decoded = null;
        int plain = 0;
        int position = 0;
        while (rest[position..].IndexOfAny(_signs) is >= 0 and int sign)
        {
            position += sign;
            int character = _escapes(rest[position..], _layout, out int units, out bool isCertain);
            if (character < 0 || certainOnly && !isCertain)
            {
                position++;
                continue;
            }
            if (!isCertain) doubtful++;
            decoded ??= new StringBuilder(rest.Length);
            decoded.Append(rest[plain..position]).Append(char.ConvertFromUtf32(character));
            position += units;
            plain = position;
        }
        return decoded?.Append(rest[plain..]).ToString();
    }
}
