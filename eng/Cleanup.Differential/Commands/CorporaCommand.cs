using System.CommandLine;
using Cleanup.Differential.Corpora;
using Cleanup.Differential.Texts;
using Cleanup.Testing;

namespace Cleanup.Differential.Commands;

/// <summary><c>corpora [FOLDER]</c>: writes the texts that builds are compared over, a file of JSON Lines a corpus.</summary>
internal static class CorporaCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where to.", DefaultValueFactory = static _ => CacheFolder.Corpora };
        var news = new Option<string?>("--news") { Description = "The file that bench/fetch-news.sh wrote." };
        var documents = new Option<string?>("--documents") { Description = "The folder that eng/fetch-documents.sh filled." };
        Option<string[]> extra = Defaults.Option("--extra", Array.Empty<string>(), "Further texts: JSON Lines (.gz too) or .txt.");
        Option<string> field = Defaults.Option("--field", TextLine.DefaultField, "The field of a line of --extra that holds its text.");
        var command = new Command("corpora", "Write the texts that builds are compared over.") { folder, news, documents, extra, field };
        command.SetAction(parsed =>
        {
            var reader = new CorpusReader(parsed.GetValue(field)!, Console.Error.WriteLine);
            string found = Fixture.PathOf("fuzz");
            TextCorpus[] corpora =
            [
                new("specs", KindTexts.Specs),
                new("hostile", KindTexts.Hostile),
                new("captured", KindTexts.Captured),
                new("damaged", KindTexts.Damaged),
                new("excerpts", ExcerptTexts.All),
                new("articles", ArticleTexts.All),
                new("repair", RepairInputs.All),
                .. Directory.Exists(found) ? reader.Read(found).Select(static corpus => corpus with { Name = $"fuzz-{corpus.Name}" }) : [],
                .. parsed.GetValue(news) is { } file ? (TextCorpus[])[new("news", NewsTexts.Read(file))] : [],
                .. parsed.GetValue(documents) is { } packages ? (TextCorpus[])[new("documents", new DocumentTexts(packages).Read())] : [],
                .. parsed.GetValue(extra)!.SelectMany(reader.Read).Select(static corpus => corpus with { Name = $"extra-{corpus.Name}" }),
            ];
            foreach (TextCorpus corpus in corpora) Write(corpus, parsed.GetValue(folder)!);
            return 0;
        });
        return command;
    }

    private static void Write(TextCorpus corpus, string folder)
    {
        string file = Path.Combine(folder, $"{corpus.Name.Replace(Path.DirectorySeparatorChar, '-')}.jsonl");
        Directory.CreateDirectory(folder);
        using var lines = new StreamWriter(file) { NewLine = "\n" };
        int count = 0;
        foreach (SourceText text in corpus.Texts)
        {
            lines.WriteLine(TextLine.Write(text));
            count++;
        }
        Console.WriteLine($"{count,7:N0} texts  {lines.BaseStream.Position / 1e6,6:N1} MB  {file}");
    }
}
