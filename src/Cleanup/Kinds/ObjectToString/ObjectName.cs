namespace Cleanup.Kinds.ObjectToString;

/// <summary>The names of types and functions in what is printed of an object. Thread-safe.</summary>
internal static class ObjectName
{
    /// <summary>Where the name of a .NET type starts that ends at <paramref name="end"/>.</summary>
    public static int StartOfType(ReadOnlySpan<char> text, int end, int floor, string joints)
    {
        // A sentence may be glued to it, and all parts of it have capitals: "before it.System.Int32[]".
        int start = StartOf(text, end, floor, joints);
        while (start < end && char.IsAsciiLetterLower(text[start]) && text[start..end].IndexOf('.') is > 0 and var dot) start += dot + 1;
        return start;
    }

    /// <summary>Where the name starts that ends at <paramref name="end"/>.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int end, int floor, string joints)
    {
        int start = end;
        while (start > floor && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '_' || joints.Contains(text[start - 1])))
            start--;
        // A sentence may end right before the name.
        while (start < end && !char.IsAsciiLetter(text[start]) && text[start] != '_') start++;
        return start;
    }

    /// <summary>Whether it is made of letters, digits and what else is allowed.</summary>
    public static bool Is(ReadOnlySpan<char> name, string alsoAllowed)
    {
        foreach (char character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not '_' && !alsoAllowed.Contains(character)) return false;
        }
        return !name.IsEmpty;
    }
}
