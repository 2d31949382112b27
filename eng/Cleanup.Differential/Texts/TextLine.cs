using Cleanup.Differential.Comparing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Cleanup.Differential.Texts;

/// <summary>A text as a line of JSON Lines: an object with the text in a field or its bytes as <c>base64</c>, or a bare string.</summary>
internal static class TextLine
{
    public const string DefaultField = "text";
    private const string Base64Field = "base64";

    private static readonly string[] _idFields = ["id", "name"];

    /// <summary>The line of a text.</summary>
    public static string Write(SourceText text) => $"{{\"id\":{AnswerJson.Quote(text.Id)},\"text\":{AnswerJson.Quote(text.Text)}}}";

    /// <summary>The text of a line, or null when the line holds none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number, which is the text's id when the line gives none.</param>
    /// <param name="field">The field that holds the text.</param>
    public static SourceText? Read(string line, int number, string field = DefaultField)
    {
        JToken value = Parse(line);
        if (value is JValue { Value: string text }) return SourceText.Of($"{number}", text);
        if (value is not JObject record) return null;
        string id = _idFields.Select(name => $"{record[name]}").FirstOrDefault(name => name.Length > 0) ?? $"{number}";
        if (record[field] is JValue { Value: string body }) return SourceText.Of(id, body);
        return record[Base64Field] is JValue { Value: string bytes } ? new SourceText(id, Convert.FromBase64String(bytes)) : null;
    }

    // Not System.Text.Json: it refuses the lone surrogates that found texts may hold.
    private static JToken Parse(string line)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { MaxDepth = null, DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
