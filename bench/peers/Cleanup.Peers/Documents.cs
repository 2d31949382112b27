using System.Text;

namespace Cleanup.Peers;

/// <summary>A list of alike records of ten million characters, valid and damaged.</summary>
internal static class Documents
{
    private const int Characters = 10_000_000;

    /// <summary>Writes a file for each damage into the folder.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        string valid = Make(static title => $"\\\"{title}\\\"", recordEnd: "");
        Save("valid", valid);
        Save("truncated", valid[..(Characters / 10 * 9)]);
        Save("trailing-commas", Make(static title => $"\\\"{title}\\\"", recordEnd: ","));
        Save("single-quotes", valid.Replace("\\\"", "", StringComparison.Ordinal).Replace('"', '\''));
        Save("inner-quotes", Make(static title => $"\"{title}\"", recordEnd: ""));

        void Save(string name, string text) => File.WriteAllText(Path.Combine(folder, name + ".json"), text);
    }

    private static string Make(Func<string, string> quote, string recordEnd)
    {
        var json = new StringBuilder("[");
        for (int i = 0; json.Length < Characters; i++)
        {
            if (i > 0) json.Append(',');
            json.Append($"{{\"id\":\"{4471 + i}\",\"sort\":{9020 + i},\"pic\":\"/2019/03/02/ferry_{i}_4x3.jpg\",\"title\":\"Ferry {quote($"Number {i}")} grows by twelve crossings a day, the harbour’s office says\"{recordEnd}}}");
        }
        return json.Append(']').ToString();
    }
}
