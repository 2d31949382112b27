namespace Cleanup.Editing;

/// <summary>Whether two characters that a cut brings together may touch.</summary>
internal static class Joint
{
    /// <summary>Whether a blank has to stand between them: "word" and "word" would be glued, "(" and "word" would not.</summary>
    public static bool NeedsBlank(char left, char right) =>
        !Opens(left) && !Closes(right) && !(WritesWithoutBlanks(left) && WritesWithoutBlanks(right));

    /// <summary>Whether no blank follows the character: an opening bracket or quote, a hyphen, a slash.</summary>
    public static bool Opens(char character) =>
        character is '(' or '[' or '{' or '“' or '‘' or '«' or '‹' or '„' or '‚' or '¿' or '¡' or '-' or '–' or '—' or '/' or '「' or '『';

    /// <summary>Whether no blank precedes the character: closing punctuation.</summary>
    public static bool Closes(char character) =>
        character is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '”' or '’' or '»' or '›' or '…' or '%' or '-' or '–' or
            '—' or '/'
            or '」' or '』' or '、' or '。' or '，' or '！' or '？';

    // Kana, Chinese characters, full-width forms.
    private static bool WritesWithoutBlanks(char character) =>
        character is (>= '\u3000' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
