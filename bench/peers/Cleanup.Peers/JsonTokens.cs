namespace Cleanup.Peers;

/// <summary>Valid JSON in its tokens: structural characters, strings with their quotes, and whatever stands between.</summary>
internal static class JsonTokens
{
    public static IEnumerable<string> Of(string json)
    {
        for (int start = 0, end; start < json.Length; start = end)
        {
            end = start + 1;
            if (json[start] == '"')
            {
                while (json[end] != '"') end += json[end] == '\\' ? 2 : 1;
                end++;
            }
            else if (!IsStructural(json[start]))
            {
                while (end < json.Length && json[end] != '"' && !IsStructural(json[end])) end++;
            }
            yield return json[start..end];
        }
    }

    /// <summary>Where the characters stand that are structure: brackets, commas, colons, and the quotes around strings.</summary>
    public static List<int> StructureOf(string json)
    {
        var places = new List<int>();
        int start = 0;
        foreach (string token in Of(json))
        {
            if (token[0] == '"' || IsStructural(token[0])) places.Add(start);
            if (token[0] == '"') places.Add(start + token.Length - 1);
            start += token.Length;
        }
        return places;
    }

    private static bool IsStructural(char c) => c is '{' or '}' or '[' or ']' or ',' or ':';
}
