using System.Text;
using System.Text.Json.Nodes;
using Cleanup.Testing;

namespace Cleanup.Tests.Kinds;

/// <summary>The examples of every kind's spec.md, and what each kind must bring along.</summary>
public sealed class SpecTests
{
    // What each kind has conditions of its own for; docs/judge.md says when the others are seen.
    private static readonly string[] _signsOfKinds = ["carried", "page-state", "probable-form", "unmistakable", "unsure"];

    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (SpecExample example in SpecExample.All) data.Add(example.Kind, example.Line);
            return data;
        }
    }

    public static TheoryData<string> Kinds => [.. LeakKinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_comes_out_as_its_spec_says(string kind, int line)
    {
        SpecExample example = SpecExample.ReadAll(kind).Single(candidate => candidate.Line == line);
        CleanResult result = _cleaner.Clean(example.Source);
        Finding[] cut = [.. result.Leaks.Where(leak => leak.Action == LeakAction.Cut)];
        if (example.Clean is null)
        {
            Assert.Empty(cut);
            Assert.Same(example.Source, result.Text);
            return;
        }
        Assert.Equal(example.Clean, result.Text.TrimEnd('\n'));
        Assert.All(cut, leak => Assert.Equal(kind, leak.Kind.Id));
        Assert.Equal(example.Source, TextEdits.Restore(result.Text, result.Edits));
        if (example.Values is not null) Assert.Equal([.. example.Values.Select(Normalize)], cut.Select(leak => Normalize(Encoding.UTF8.GetString(leak.Recovery.Json.Span))).ToArray());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_brings_a_leak_and_a_look_alike(string kind)
    {
        SpecExample[] examples = [.. SpecExample.ReadAll(kind)];
        Assert.Contains(examples, example => example.Clean is not null);
        Assert.Contains(examples, example => example.Clean is null);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_spec_has_the_four_headings(string kind)
    {
        string[] headings = [.. SpecExample.LinesOf(kind).Where(line => line.StartsWith("## ", StringComparison.Ordinal))];
        Assert.Equal<string>(["## What it looks like", "## Where it comes from", "## What we do", "## When we leave it alone"], headings);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_spec_tells_of_the_signs_that_its_examples_have(string kind)
    {
        IEnumerable<string> told = SpecExample.LinesOf(kind)
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal)).Select(static line => line.Split('`')[1]);
        IEnumerable<string> seen = SpecExample.ReadAll(kind).SelectMany(static example => _cleaner.Find(example.Source))
            .Where(leak => string.Equals(leak.Kind.Id, kind, StringComparison.Ordinal))
            .SelectMany(static leak => leak.Signs).Select(static sign => sign.Id);
        Assert.Equal(_signsOfKinds.Intersect(seen), _signsOfKinds.Intersect(told));
    }

    [Fact]
    public void The_catalogue_lists_each_kind_that_has_a_fixture_folder_in_ordinal_order()
    {
        string[] folders = [.. Directory.GetDirectories(Fixture.PathOf("kinds")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];
        Assert.Equal<string>(folders, [.. LeakKinds.All.Select(kind => kind.Id)]);
    }

    [Fact]
    public void The_page_of_all_kinds_is_made_from_the_specs()
    {
        string page = KindsPage.Write();
        string? accepted = Environment.GetEnvironmentVariable("CLEANUP_ACCEPT_KINDS");
        if (accepted is not null) File.WriteAllText(accepted, page);
        else Assert.True(string.Equals(Fixture.Read("../docs/kinds.md"), page, StringComparison.Ordinal), "docs/kinds.md is not what the specs say; look at the difference and run eng/accept-kinds.sh");
    }

    [Fact]
    public void The_readme_names_each_kind()
    {
        string readme = Fixture.Read("../README.md");
        Assert.All(LeakKinds.All, kind => Assert.Contains($"`{kind.Id}`", readme, StringComparison.Ordinal));
    }

    private static string Normalize(string json) => JsonNode.Parse(json)?.ToJsonString() ?? "null";
}
