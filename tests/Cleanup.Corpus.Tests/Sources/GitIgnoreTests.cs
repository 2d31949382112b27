using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Tests.Sources;

public sealed class GitIgnoreTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("cleanup-tests-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("*.log", "a.log a/b.log", "a.txt")]
    [InlineData("*.txt\n!keep.txt", "a.txt b/a.txt", "keep.txt b/keep.txt")]
    [InlineData("/build", "build/a.txt", "a/build/b.txt")]
    [InlineData("build/", "build/a.txt a/build/b.txt", "builds/a.txt")]
    [InlineData("a/*.txt", "a/x.txt", "b/a/x.txt a/b/x.txt")]
    [InlineData("# a.txt\n\n[\n\\\na.txt  ", "a.txt", "b.txt")]
    [InlineData("**/old/**", "old/a.txt b/old/c/d.txt", "b/a.txt")]
    public void Rules_are_those_of_git(string rules, string ignored, string read)
    {
        GitIgnore ignore = Of((".gitignore", rules));

        Assert.All(ignored.Split(' '), file => Assert.True(ignore.Ignores(file), file));
        Assert.All(read.Split(' '), file => Assert.False(ignore.Ignores(file), file));
    }

    [Fact]
    public void A_folder_inside_has_rules_of_its_own()
    {
        GitIgnore ignore = Of((".gitignore", "*.tmp\n"), ("a/.gitignore", "/x.txt\ny.txt\n!z.tmp\n"));

        Assert.Equal(["a/x.txt", "a/y.txt", "a/b/y.txt", "z.tmp"],
            "a/x.txt a/b/x.txt a/y.txt a/b/y.txt x.txt y.txt z.tmp a/z.tmp".Split(' ').Where(ignore.Ignores));
    }

    [Fact]
    public void The_folders_of_its_repository_above_count()
    {
        Directory.CreateDirectory(Path.Combine(_root, ".git"));
        Write("news/.gitignore", "draft*\n/day/x.txt\n");

        GitIgnore ignore = GitIgnore.Of(Path.Combine(_root, "news/day"), []);

        Assert.Equal(["draft.txt", "x.txt"], "draft.txt x.txt a.txt".Split(' ').Where(ignore.Ignores));
    }

    // The library would go back for minutes.
    [Fact]
    public void A_rule_of_many_stars_costs_nothing()
    {
        GitIgnore ignore = Of((".gitignore", $"{string.Concat(Enumerable.Repeat("*a", 20))}*b\n*a*a*b\n"));

        Assert.False(ignore.Ignores(new string('a', 200)));
        Assert.True(ignore.Ignores("aab"));
    }

    private GitIgnore Of(params (string Name, string Rules)[] files)
    {
        foreach ((string name, string rules) in files) Write(name, rules);
        return GitIgnore.Of(_root, files.Select(static file => file.Name));
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, name))!);
        File.WriteAllText(Path.Combine(_root, name), text);
    }
}
