using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Tests;

public sealed class FindingComparerTests
{
    private const string Place = "\"start\":10,\"end\":20";

    [Theory]
    [InlineData("\"json\"", "\"node-inspect\"", "kind", "json → node-inspect")]
    [InlineData("\"cut\"", "\"reported\"", "action", "json cut → reported")]
    [InlineData("\"likely\"", "\"certain\"", "confidence", "json likely → certain")]
    [InlineData("\"end\":20", "\"end\":19", "moved", "json")]
    [InlineData("{\"a\":1}", "{\"a\":2}", "value", "json")]
    [InlineData("\"exact\"", "\"partial\"", "value", "json")]
    [InlineData("\"repairs\":[]", "\"repairs\":[{\"kind\":\"extra-comma\"}]", "repairs", "json")]
    [InlineData("\"declared_length\":null", "\"declared_length\":4", "length", "json")]
    [InlineData("\"lead-in\",", "", "evidence", "json")]
    [InlineData("\"line\":2", "\"line\":3", "place", "json")]
    [InlineData("\"field\":\"text\"", "\"field\":\"body\"", "other", "json")]
    public void A_finding_that_differs_in_one_way_is_of_that_class(string part, string changed, string expected, string kind)
    {
        Difference difference = Assert.Single(Answers.Compare(Answers.Record(), Answers.Record(Answers.Leak.With(part, changed))));
        Assert.Equal((expected, kind), (NameOf(difference), difference.Kind));
        Assert.Equal((10, 20), (difference.Start, difference.End));
        Assert.Empty(difference.Also);
        Assert.Single(difference.Old.Keys.Union(difference.New.Keys));
    }

    [Fact]
    public void One_that_differs_in_many_is_of_the_weightiest_and_names_the_others()
    {
        string moved = Answers.Leak.With("\"end\":20,\"line\":2", "\"end\":25,\"line\":9");
        string changed = moved.With("\"likely\"", "\"certain\"").With("\"lead-in\",", "");
        Difference difference = Assert.Single(Answers.Compare(Answers.Record(), Answers.Record(changed)));
        Assert.Equal(DifferenceClass.Confidence, difference.Class);
        Assert.Equal([DifferenceClass.Moved, DifferenceClass.Evidence], difference.Also);
        Assert.Equal((10, 25), (difference.Start, difference.End));
    }

    [Fact]
    public void Signs_in_another_order_are_the_same() =>
        Assert.Empty(Answers.Compare(
            Answers.Record(),
            Answers.Record(Answers.Leak.With("\"lead-in\",\"structure-closed\"", "\"structure-closed\",\"lead-in\""))));

    [Theory]
    [InlineData("cut", "lost cut", "gained cut")]
    [InlineData("reported", "lost reported", "gained reported")]
    public void One_that_only_one_build_has_is_lost_or_gained_and_its_edit_with_it(string action, string lost, string gained)
    {
        string with = Answers.Record(Answers.Leak.With("\"cut\"", $"\"{action}\""));
        string without = Answers.Record(leaks: "", edits: "", text: "other");
        Assert.Equal(lost, NameOf(Assert.Single(Answers.Compare(with, without))));
        Assert.Equal(gained, NameOf(Assert.Single(Answers.Compare(without, with))));
    }

    [Fact]
    public void An_overlap_is_the_same_finding_and_best_of_the_same_kind()
    {
        string other = Answers.Leak.With("\"json\"", "\"php-error\"").With(Place, "\"start\":8,\"end\":19");
        string moved = Answers.Leak.With(Place, "\"start\":15,\"end\":30");
        IReadOnlyList<Difference> differences = Answers.Compare(Answers.Record(), Answers.Record($"{other},{moved}"));
        Assert.Equal(
            [(DifferenceClass.GainedCut, "php-error"), (DifferenceClass.Moved, "json")],
            differences.Select(difference => (difference.Class, difference.Kind)));
    }

    [Fact]
    public void Findings_that_only_touch_are_two()
    {
        string behind = Answers.Leak.With(Place, "\"start\":20,\"end\":30");
        IReadOnlyList<Difference> differences = Answers.Compare(Answers.Record(), Answers.Record(behind));
        Assert.Equal([DifferenceClass.LostCut, DifferenceClass.GainedCut], differences.Select(difference => difference.Class));
    }

    [Fact]
    public void Related_links_are_compared_by_the_finding_that_gave_them_whatever_its_number()
    {
        const string link = """{"leak":0,"title":"A"}""";
        string first = Answers.Leak.With(Place, "\"start\":1,\"end\":5");
        string shifted = Answers.Record($"{first},{Answers.Leak}", links: link.With("0", "1"));
        Assert.Equal(DifferenceClass.GainedCut, Assert.Single(Answers.Compare(Answers.Record(links: link), shifted)).Class);
        Difference another = Assert.Single(Answers.Compare(Answers.Record(links: link), Answers.Record(links: link.With("A", "B"))));
        Assert.Equal(DifferenceClass.Links, another.Class);
    }

    private static string NameOf(Difference difference) => DifferenceClasses.NameOf(difference.Class);
}
