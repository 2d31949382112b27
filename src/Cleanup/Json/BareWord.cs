using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>What a word without quotes stands for in JSON: a number or a literal, in JSON's spelling or another language's.</summary>
internal static class BareWord
{
    private const string VoidArgument = " 0";
    private static readonly string[] _literals = ["true", "false", "null"];

    /// <summary>The JSON for a number or literal. <paramref name="repair"/> is null when it is the word itself.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out ReadOnlySpan<char> json, out RepairKind? repair)
    {
        repair = null;
        json = word;
        if (JsonNumber.IsValid(word) || ReadLiteral(word) is not null) return true;
        if (IsNotFinite(word))
        {
            // repair: JSON has no NaN and no Infinity (RFC 8259, 6)
            repair = RepairKind.NotRepresentable;
            json = "null";
        }
        else if (ReadForeignLiteral(word) is string literal)
        {
            // repair: True, None, undefined, !0 and their like are Python's, JavaScript's, PHP's spelling
            repair = RepairKind.ForeignLiteral;
            json = literal;
        }
        else if (MendNumber(word) is string number)
        {
            // repair: +1, .5, 1. and 10n are numbers in other languages
            repair = RepairKind.NumberFormat;
            json = number;
        }
        return repair is not null;
    }

    /// <summary>The JSON for a number or literal whose end is missing; null when what is there says too little.</summary>
    public static string? ReadCut(ReadOnlySpan<char> word)
    {
        foreach (string literal in _literals)
        {
            if (literal.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return literal;
        }
        ReadOnlySpan<char> digits = word.TrimEnd("+-.eE");
        return JsonNumber.IsValid(digits) ? digits.ToString() : null;
    }

    /// <summary>
    /// Whether a number or literal, and a character that can follow one, stand at <paramref name="position"/>; that may be a semicolon or
    /// bar on demand.
    /// </summary>
    public static bool IsLiteralOrNumber(ref JsonText text, int position, bool orOtherSeparator = false)
    {
        int end = text.Read(position, out int sign) == '!' ? position + sign : position;
        while (end < position + Lookahead.Near && IsWordCharacter(text.Read(end, out int length))) end += length;
        if (IsVoid(ref text, position, end)) end += VoidArgument.Length;
        return end > position
            && IsLiteralOrNumber(text.Units[position..end])
            && Lookahead.Peek(ref text, end, out int at, out _) is var c
            && (Lookahead.IsBehindValue(c) || orOtherSeparator && (c is ';' or '|') ||
                at > end && (char.IsAsciiDigit((char)c) || LiteralBegins(text.Units[at..])));
    }

    // "true false": one literal behind another.
    private static bool LiteralBegins(ReadOnlySpan<char> text)
    {
        foreach (string literal in _literals)
        {
            if (text.StartsWith(literal, StringComparison.Ordinal) &&
                (text.Length == literal.Length || !IsWordCharacter(text[literal.Length])))
                return true;
        }
        return false;
    }

    /// <summary>Whether the word is JavaScript's <c>void</c>, and the zero that belongs to it stands behind.</summary>
    public static bool IsVoid(ref JsonText text, int start, int end) =>
        text.Read(end, out _) == ' ' && text.Units[start..end] is "void" &&
            text.Units[end..].StartsWith(VoidArgument, StringComparison.Ordinal);

    private static bool IsLiteralOrNumber(ReadOnlySpan<char> word) =>
        JsonNumber.IsValid(word) || ReadLiteral(word) is not null || IsNotFinite(word) || ReadForeignLiteral(word) is not null ||
            MendNumber(word) is not null;

    private static bool IsWordCharacter(int c) => c is '+' or '-' or '.' or '_' || c is > 0 and < 128 && char.IsAsciiLetterOrDigit((char)c);

    private static string? ReadLiteral(ReadOnlySpan<char> word)
    {
        foreach (string literal in _literals)
        {
            if (word.Equals(literal, StringComparison.Ordinal)) return literal;
        }
        return null;
    }

    private static string? ReadForeignLiteral(ReadOnlySpan<char> word)
    {
        foreach (string literal in _literals)
        {
            if (word.Equals(literal, StringComparison.OrdinalIgnoreCase)) return literal;
        }
        return word switch
        {
            "None" or "NONE" or "nil" or "undefined" or "void 0" => "null",
            "!0" => "true",
            "!1" => "false",
            _ => null,
        };
    }

    private static bool IsNotFinite(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[0] is '+' or '-') word = word[1..];
        return word is "NaN" or "nan" or "NAN" or "Infinity" or "infinity" or "inf" or "Inf" or "INF";
    }

    private static string? MendNumber(ReadOnlySpan<char> word)
    {
        if (word is [.., >= '0' and <= '9', 'n']) word = word[..^1];
        if (!char.IsAsciiDigit(word[^1]) && word is not [.., '.']) return null;
        if (word[0] == '+') word = word[1..];
        bool isNegative = word is ['-', ..];
        ReadOnlySpan<char> digits = isNegative ? word[1..] : word;
        string zero = digits is ['.', ..] ? "0" : "";
        if (digits is [.., '.']) digits = digits[..^1];
        int first = digits.StartsWith('.') ? 1 : 0;
        if (digits.Length <= first || !char.IsAsciiDigit(digits[first])) return null;
        string number = $"{(isNegative ? "-" : "")}{zero}{digits}";
        return JsonNumber.IsValid(number) ? number : null;
    }
}
