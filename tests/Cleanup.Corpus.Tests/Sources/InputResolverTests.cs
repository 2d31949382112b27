using System.Collections.Immutable;
using System.Globalization;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Tests.Sources;

public sealed class InputResolverTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Problem> _problems = [];

    [Fact]
    public void A_folder_gives_its_files_and_follows_links_to_files_alone()
    {
        foreach (string file in (string[])["in/a.txt", "in/b/c.jsonl.gz", "in/d.pdf", "in/.hidden.txt", "elsewhere/e.txt"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(file))!);
            File.WriteAllText(_folder.PathOf(file), "One.");
        }
        File.CreateSymbolicLink(_folder.PathOf("in/f.txt"), "../elsewhere/e.txt");
        Directory.CreateSymbolicLink(_folder.PathOf("in/g"), "../elsewhere");
        Directory.CreateSymbolicLink(_folder.PathOf("in/b/up"), "..");
        string root = _folder.PathOf("in").Replace(Path.DirectorySeparatorChar, '/');
        InputFile[] files = [.. Resolve(root)];
        Assert.Equal([".hidden.txt", "a.txt", "b/c.jsonl.gz", "f.txt"], files.Select(file => file.Path[(root.Length + 1)..]));
        Assert.All(files, file => Assert.Equal(file.Path.TrimStart('/'), file.Source));
        Assert.Empty(_problems);
    }

    // There may be very many: what is asked of each counts for more than what stands in it.
    [Fact]
    public void A_file_of_a_folder_costs_little_more_than_its_names()
    {
        const int Count = 400;
        for (int i = 0; i < Count; i++) File.WriteAllText(_folder.PathOf(string.Create(CultureInfo.InvariantCulture, $"{i}.txt")), "");
        Resolve(_folder.PathOf(""));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(Count, Resolve(_folder.PathOf("")).Length);
        long each = (GC.GetAllocatedBytesForCurrentThread() - before) / Count;
        Assert.InRange(each, 0, 2_000);
    }

    public void Dispose() => _folder.Dispose();

    private ImmutableArray<InputFile> Resolve(string folder) =>
        new InputResolver(new ProblemLog(_problems.Add), InputFormats.All, static () => Stream.Null)
            .Resolve([folder], given: null, InputFormats.Text);
}
