using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>Reads what stands between the brackets of a key.</summary>
internal static class PrintRKey
{
    private const string Protected = ":protected";
    private const string Private = ":private";

    /// <summary>The key's node: its visibility left out, an integer as PHP writes one told from a name.</summary>
    public static ValueNode Read(ReadOnlySpan<char> text, TextRange range, bool isProperty)
    {
        ReadOnlySpan<char> name = text.Slice(range);
        if (isProperty) return ReadProperty(name, range);
        return new ValueNode(IsIndex(name) ? ValueKind.IndexKey : ValueKind.NameKey, range);
    }

    private static ValueNode ReadProperty(ReadOnlySpan<char> name, TextRange range)
    {
        if (name.EndsWith(Protected, StringComparison.Ordinal))
            return new ValueNode(ValueKind.NameKey, range with { Length = range.Length - Protected.Length });
        if (!name.EndsWith(Private, StringComparison.Ordinal)) return new ValueNode(ValueKind.NameKey, range);
        // PHP 5.2 left the class out.
        int length = range.Length - Private.Length;
        int colon = name[..length].LastIndexOf(':');
        return colon <= 0
            ? new ValueNode(ValueKind.NameKey, range with { Length = length })
            : new ValueNode(ValueKind.NameKey, range with { Length = colon },
                TextRange.FromBounds(range.Start + colon + 1, range.Start + length));
    }

    private static bool IsIndex(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> digits = name.StartsWith('-') ? name[1..] : name;
        bool isCanonical = digits is [>= '1' and <= '9', ..] || name is "0";
        return isCanonical && JsonNumber.CountDigits(digits) == digits.Length;
    }
}
