using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

/// <summary>Reads characters that may be written as entities, up to twice, and no further than a limit.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct EncodedCursor(ReadOnlySpan<char> text, int position, int limit)
{
    /// <summary>The text up to the limit.</summary>
    public readonly ReadOnlySpan<char> Text = text[..Math.Min(text.Length, limit)];

    private readonly ReadOnlySpan<char> _whole = text;

    public int Position { get; set; } = position;

    public readonly bool AtEnd => Position >= Text.Length;

    /// <summary>The character at the position, which may go on behind the limit.</summary>
    public readonly int Peek(out int units) => HtmlEntities.ReadCharacter(_whole[Position..], out units);

    public int Read()
    {
        int character = Peek(out int units);
        Position += units;
        return character;
    }
}
