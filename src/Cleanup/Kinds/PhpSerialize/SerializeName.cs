using System.Runtime.InteropServices;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpSerialize;

/// <summary>
/// The name of a property. PHP writes <c>\0*\0name</c> for a protected and <c>\0Class\0name</c> for a private one; texts lose the NULs, or
/// show them as U+FFFD, as a blank, or as <c>\0</c>.
/// </summary>
/// <param name="Node">The key, its visibility left out.</param>
/// <param name="Length">How the declared length agrees, what became of the NULs allowed for.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SerializeName(ValueNode Node, DeclaredLength Length)
{
    private const string EscapedNul = "\\0";

    private static readonly DeclaredLength _explained = new(LengthExplanation.Nuls);

    public static SerializeName Read(ReadOnlySpan<char> text, TextRange content, int declared, DeclaredLength length, TextRange type)
    {
        ReadOnlySpan<char> name = text.Slice(content);
        long missing = declared - TextMeasure.Of(name).Utf8Bytes;
        int mark = MarkLength(name);
        int second = mark == 0 ? -1 : name[mark..].IndexOf(name[..mark]);
        if (second > 0)
        {
            TextRange owner = new(content.Start + mark, second);
            ValueNode node = Key(TextRange.FromBounds(owner.End + mark, content.End),
                IsProtected(name.Slice(mark, second)) ? default : owner);
            return new SerializeName(node, missing == 2 * (1 - TextMeasure.Of(name[..mark]).Utf8Bytes) &&
                missing != 0 ? _explained : length);
        }
        if (missing != 2) return new SerializeName(Key(content), length);
        if (IsProtected(name.UpTo(1))) return new SerializeName(Key(From(content, 1)), _explained);
        bool isOwn = type.Length > 0 && name.StartsWith(text.Slice(type), StringComparison.Ordinal);
        return new SerializeName(isOwn ? Key(From(content, type.Length), content with { Length = type.Length }) : Key(content), _explained);
    }

    private static int MarkLength(ReadOnlySpan<char> name) =>
        name.StartsWith(EscapedNul, StringComparison.Ordinal) ? EscapedNul.Length
            : name is ['\0' or '\uFFFD' or ' ' or '\u2400', ..] ? 1 : 0;

    private static bool IsProtected(ReadOnlySpan<char> owner) => owner is "*";

    private static TextRange From(TextRange range, int offset) => TextRange.FromBounds(range.Start + offset, range.End);

    private static ValueNode Key(TextRange name, TextRange owner = default) => new(ValueKind.NameKey, name, owner);
}
