using Cleanup.Text;

namespace Cleanup.Kinds.ObjectToString;

/// <summary>
/// Java's Object.toString: <c>com.example.Foo@1b6d3586</c>, <c>[Ljava.lang.String;@74a14482</c>, <c>[I@1b6d3586</c>. An address such as
/// <c>desk@1a2b.example</c> looks much the same.
/// </summary>
internal static class JavaIdentity
{
    // Of hash codes at random one in 32,768 has fewer; "@2031" is a year.
    private const int FewestDigits = 5;

    // Integer.toHexString, of 32 bits.
    private const int MostDigits = 8;

    public static bool TryRead(ReadOnlySpan<char> text, int at, int floor, out TextRange range, out ReadOnlySpan<char> type)
    {
        range = default;
        type = default;
        ReadOnlySpan<char> hash = text[(at + 1)..];
        int digits = Hexadecimal.CountDigits(hash);
        if (digits is < FewestDigits or > MostDigits || !IsEnd(hash[digits..])) return false;
        hash = hash[..digits];
        if (hash.ContainsAnyInRange('A', 'F') || !hash.ContainsAnyInRange('0', '9')) return false;
        int start = at;
        while (start > floor && IsOfName(text[start - 1])) start--;
        while (start < at && text[start] is '.' or '/' or ';') start++;
        // An array's brackets begin its name: a sentence may be glued to them.
        if (text[start..at].LastIndexOf('[') is >= 0 and var bracket)
        {
            start += bracket;
            while (start > floor && text[start - 1] == '[') start--;
        }
        type = text[start..at];
        range = TextRange.FromBounds(start, at + 1 + digits);
        return IsClass(type, hash);
    }

    private static bool IsClass(ReadOnlySpan<char> name, ReadOnlySpan<char> hash)
    {
        // No name begins with a digit: "<199304251131.AA08572@dec3100a>" is the number of a letter.
        if (name.IsEmpty || char.IsAsciiDigit(name[0])) return false;
        // Arrays: [I, [[D, [Ljava.lang.String;
        if (name[0] == '[') return name[^1] == ';' || name.TrimStart('[') is ['B' or 'C' or 'D' or 'F' or 'I' or 'J' or 'S' or 'Z'];
        if (name.Contains('/') && !name.Contains("$$Lambda", StringComparison.Ordinal)) return false;
        if (DottedName.LastPart(name) is not [>= 'A' and <= 'Z', ..] || name.Contains(';') || name.Contains('[')) return false;
        // A bare word before the sign may be a user's name: then the hash has to look like one.
        return name.LastIndexOf('.') > 0 || name.Contains('$') || hash.Length >= MostDigits - 1 && hash.ContainsAnyInRange('a', 'f');
    }

    private static bool IsOfName(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '$' or '[' or ';' or '/';

    // In brackets behind it stand the fields of a value, which is more than its type.
    private static bool IsEnd(ReadOnlySpan<char> rest) => rest switch
    {
        [] => true,
        ['.', .. var behind] => behind is [] || !char.IsLetterOrDigit(behind[0]),
        [var next, ..] => !char.IsLetterOrDigit(next) && next is not ('@' or '_' or '-' or '['),
    };
}
