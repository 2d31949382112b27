using Cleanup.Text;

namespace Cleanup.Kinds.JavaPrint;

/// <summary>
/// What opens a container: <c>{id=</c>, <c>Post[id=</c>, <c>Post{id=</c>, <c>Post(id=</c>, <c>Optional[</c>, <c>[</c>. Thread-safe.
/// </summary>
internal static class JavaOpener
{
    /// <summary>What holds a value or nothing.</summary>
    public const string Optional = "Optional";

    /// <summary>Reads what opens a container at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="form">The container.</param>
    /// <param name="content">Where its content starts.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out JavaForm form, out int content)
    {
        form = JavaForm.List;
        int bracket = EndOfName(text, start);
        content = bracket + 1;
        if (bracket >= text.Length) return false;
        ReadOnlySpan<char> name = text[start..bracket];
        switch (text[bracket])
        {
            case '[' when name.IsEmpty:
                return true;
            case '[' when name is Optional:
                form = JavaForm.Optional;
                return true;
            case '[':
                form = JavaForm.Record;
                break;
            case '{':
                form = JavaForm.Braces;
                break;
            case '(' when !name.IsEmpty:
                form = JavaForm.DataClass;
                break;
            default:
                return false;
        }
        bool isEmpty = content < text.Length && text[content] == BracketsOf(form).Close;
        return isEmpty || JavaKey.TryRead(text, content, out JavaKey key) && key.HasValue(text);
    }

    /// <summary>The brackets of a container.</summary>
    public static (char Open, char Close) BracketsOf(JavaForm form) => form switch
    {
        JavaForm.Braces => ('{', '}'),
        JavaForm.DataClass => ('(', ')'),
        _ => ('[', ']'),
    };

    /// <summary>Where the name of a class starts that ends at a place; the place itself when none stands there.</summary>
    public static int StartOfName(ReadOnlySpan<char> text, int end, int floor)
    {
        int start = end;
        while (start > floor && end - start < Reach.Name && IsOfName(text[start - 1])) start--;
        return start < end && EndOfName(text, start) == end ? start : end;
    }

    // Post, org.press.Post, Site$Post, org.press.Post@1b6d3586
    private static int EndOfName(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < Reach.Name && IsOfName(text[end])) end++;
        ReadOnlySpan<char> last = DottedName.LastPart(text[start..end]);
        return last is [>= 'A' and <= 'Z', ..] ? end : start;
    }

    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '.' or '$' or '@';
}
