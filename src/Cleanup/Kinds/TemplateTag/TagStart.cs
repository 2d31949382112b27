using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>Where a tag starts whose rare character is not its first. Thread-safe.</summary>
internal static class TagStart
{
    private delegate bool CharacterTest(char character);

    /// <summary>The start of the tag with the sign at a place; -1 when none can start before it.</summary>
    public static int Of(ReadOnlySpan<char> text, int sign, int floor)
    {
        ReadOnlySpan<char> before = text[floor..sign];
        switch (text[sign])
        {
            // COM_CONTENT_READ_MORE
            case '_' when char.IsAsciiLetterUpper(text[sign + 1]):
                return BehindOthers(text, sign, floor, static c => char.IsAsciiLetterUpper(c) || IsOfAnyName(c));
            // [article_title]
            case '_':
                int name = BehindOthers(text, sign, floor, static c => char.IsAsciiLetterLower(c) || IsOfAnyName(c));
                return BehindSign(text, name, floor, '[');
            // ###TITLE###
            case '#':
                return BehindOthers(text, sign, floor, static c => c == '#');
            // #meta[author]
            case '[' when before is [.., >= 'a' and <= 'z']:
                return BehindSign(text, BehindOthers(text, sign, floor, char.IsAsciiLetterLower), floor, '#');
            // #ZgotmplZ
            case 'Z' when before is [.., '#']:
                return sign - 1;
            // HAHAHUGOSHORTCODE12s0HBHB
            case >= '0' and <= '9':
                return BehindOthers(text, sign, floor, char.IsAsciiLetterOrDigit);
            default:
                return sign;
        }
    }

    private static bool IsOfAnyName(char character) => char.IsAsciiDigit(character) || character == '_';

    private static int BehindOthers(ReadOnlySpan<char> text, int end, int floor, CharacterTest isOfTag)
    {
        int start = end;
        while (start > floor && end - start < Reach.Word && isOfTag(text[start - 1])) start--;
        return start;
    }

    private static int BehindSign(ReadOnlySpan<char> text, int start, int floor, char sign) =>
        start > floor && text[start - 1] == sign ? start - 1 : -1;
}
