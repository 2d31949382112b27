using System.Runtime.InteropServices;

namespace Cleanup.Json.Structure;

/// <summary>One character edited so that the text becomes strict JSON.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Position">Where, in UTF-16 units of the text as it was before this edit.</param>
/// <param name="Character">The structural character that is put in, taken out, moved to the left, or escaped.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StructureEdit(EditKind Kind, int Position, char Character)
{
    /// <summary>How many units the text grows by.</summary>
    public int Growth => Kind switch
    {
        EditKind.Insert or EditKind.Escape => 1,
        EditKind.Delete => -1,
        _ => 0,
    };

    /// <summary>Puts the edited text into <paramref name="output"/>, which holds one unit more than the text.</summary>
    public Span<char> Apply(ReadOnlySpan<char> text, Span<char> output)
    {
        text[..Position].CopyTo(output);
        ReadOnlySpan<char> rest = text[Position..];
        Span<char> target = output[Position..];
        switch (Kind)
        {
            case EditKind.Delete:
                rest[1..].CopyTo(target);
                break;
            case EditKind.Replace:
                rest.CopyTo(target);
                target[0] = Character;
                break;
            case EditKind.Swap:
                rest.CopyTo(target);
                (target[0], target[1]) = (target[1], target[0]);
                break;
            default:
                target[0] = Kind == EditKind.Escape ? '\\' : Character;
                rest.CopyTo(target[1..]);
                break;
        }
        return output[..(text.Length + Growth)];
    }
}
