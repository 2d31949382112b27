using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cleanup.Bench;

/// <summary>
/// Files of articles of which each hundredth ends in a dump: JSON Lines plain, escaped and in other scripts, and a folder of texts.
/// </summary>
internal static class Corpora
{
    private const int LeakyOneIn = 100;
    private const int Articles = 2_000;
    private const int TextsPerFolder = 500;

    private static readonly string[] _sentences =
    [
        "Новый мост через гавань (на снимке) откроется для велосипедистов первого мая, сообщил «Вестник порта».",
        "橋は五月一日に開通する。市長は水曜日に「早く来てください」と述べた（写真）。",
        "Die neue Brücke öffnet für Radfahrer am ersten Mai – „kommt früh“, sagte die Bürgermeisterin am Mittwoch.",
        "ستفتح الجسر الجديد أمام الدراجات في الأول من مايو، كما قال رئيس البلدية.",
    ];

    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the files into a folder, each of about so many bytes.</summary>
    public static void Write(string folder, long bytes)
    {
        string[] articles = SampleTexts.LeakyArticles(Articles, LeakyOneIn);
        string[] foreign = [.. articles.Select(Foreign)];
        WriteLines(Path.Combine(folder, "plain.jsonl"), articles, _plain, bytes);
        WriteLines(Path.Combine(folder, "escaped.jsonl"), articles, JsonSerializerOptions.Default, bytes);
        WriteLines(Path.Combine(folder, "scripts.jsonl"), foreign, _plain, bytes);
        WriteLines(Path.Combine(folder, "scripts-escaped.jsonl"), foreign, JsonSerializerOptions.Default, bytes);
        WriteTexts(Path.Combine(folder, "texts"), articles, bytes);
    }

    // Each in one language, with the dump of the article where it has one.
    private static string Foreign(string article, int number)
    {
        int dump = article.IndexOf("\n\nstring(", StringComparison.Ordinal);
        string paragraph = string.Join(' ', Enumerable.Repeat(_sentences[number % _sentences.Length], 4));
        return string.Join("\n\n", Enumerable.Repeat(paragraph, 5)) + (dump < 0 ? "" : article[dump..]);
    }

    private static void WriteLines(string path, string[] articles, JsonSerializerOptions options, long bytes)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1 << 20);
        for (int i = 0; file.Position < bytes; i++)
        {
            var record = new
            {
                id = i,
                url = $"https://news.example/{i}",
                text = articles[i % articles.Length],
                meta = new { lang = "en", words = 412, tags = new[] { "local", "traffic" } }
            };
            JsonSerializer.Serialize(file, record, options);
            file.WriteByte((byte)'\n');
        }
    }

    private static void WriteTexts(string folder, string[] articles, long bytes)
    {
        for (int i = 0; bytes > 0; i++)
        {
            byte[] text = Encoding.UTF8.GetBytes(articles[i % articles.Length]);
            string inner = Path.Combine(folder, $"{i / TextsPerFolder:0000}");
            Directory.CreateDirectory(inner);
            File.WriteAllBytes(Path.Combine(inner, $"{i:000000}.txt"), text);
            bytes -= text.Length;
        }
    }
}
