using System.Collections.Immutable;

namespace Cleanup.Tests.Judging;

/// <summary>What one template holds is one verdict: no branch is cut where another is left.</summary>
public sealed class BranchTests
{
    private const string Prose = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked for.";

    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData("{% if user %}\nHello {{ user.name }}, the vote is public.\n{% elif guest %}\nWelcome.\n{% else %}\nSign in.\n{% endif %}")]
    [InlineData("[dropcap]T[/dropcap]he quay is closed, and nobody may use it.")]
    [InlineData("[box_colored class=\"tide\" title=\"LF 13\"]The tides of the week[/box_colored]")]
    [InlineData("{%- for tide in tides -%}\nThe tide of {{ tide.noon }} is high.\n{%- else -%}\nThere is none.\n{%- endfor -%}")]
    [InlineData("{{#if open}}\nThe hall is open.\n{{else}}\nThe hall is closed, the mayor said on Friday.\n{{/if}}")]
    [InlineData("{{#tides}}\nAt noon the tide is {{ noon }} high, and nobody may swim.\n{{/tides}}")]
    [InlineData("<?php if ($user): ?>\nHello <?= $user->name ?>, the vote is public.\n<?php else: ?>\nSign in.\n<?php endif; ?>")]
    [InlineData("<?php if ($user) { ?>\nHello <?= $user->name ?>, the vote is public.\n<?php } else { ?>\nSign in.\n<?php } ?>")]
    [InlineData("<% if user %>\nHello <%= user.name %>, the vote is public.\n<% elsif guest %>\nWelcome.\n<% else %>\nSign in.\n<% end %>")]
    [InlineData("<#if user>\nHello ${user.name}, the vote is public.\n<#else>\nSign in.\n</#if>")]
    public void The_tags_of_a_block_are_one_verdict(string block)
    {
        CleanResult result = _cleaner.Clean($"{Prose}\n\n{block}\n\n{Prose}");
        Assert.True(result.Leaks.Length > 1);
        Assert.All(result.Leaks, static leak => Assert.Equal(LeakAction.Cut, leak.Action));
    }

    [Fact]
    public void The_tags_of_a_sentence_are_one_verdict()
    {
        const string source = "To greet your readers by name write\n\n{{ subscriber.first_name }}\n\nin the letter, and to show the date write\n\n{{ today }}\n\nThat is all.\n";
        Assert.Same(source, _cleaner.Clean(source).Text);
    }

    [Fact]
    public void The_tags_of_a_line_are_one_verdict()
    {
        ImmutableArray<Finding> found = _cleaner.Find($"{Prose}\n\n{{{{#if open}}}}The hall is open{{{{else}}}}The hall is closed{{{{/if}}}} today.\n\n{Prose}");
        Assert.Equal(3, found.Length);
        Assert.Single(found.Select(static finding => finding.Confidence).Distinct());
    }

    [Fact]
    public void A_tag_of_another_block_is_judged_by_itself()
    {
        CleanResult result = _cleaner.Clean($"{Prose}\n\n{{% if open %}}\nThe hall is open.\n{{% endif %}}\n\n{Prose}\n\nWrite {{{{ today }}}} in the letter, and the date stands there.\n\n{Prose}");
        Assert.Equal([LeakAction.Cut, LeakAction.Cut, LeakAction.Reported], result.Leaks.Select(static leak => leak.Action));
    }
}
