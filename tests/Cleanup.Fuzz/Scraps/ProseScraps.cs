namespace Cleanup.Fuzz.Scraps;

/// <summary>Prose in several languages: news, headers, and talk about code.</summary>
internal static class ProseScraps
{
    public static string[] All { get; } =
    [
        "The council votes on Thursday.",
        "“No,” she said, “the ferry (the old one) won't sail before 6 a.m.” It's [sic] late; e.g. on Sundays, i.e. twice a week...",
        "Today \"we\" met at 10:30 — 4,500 people & 12% more than in 2019/20 – at £3.50 each #harbour @port.",
        "Der Rat stimmt am Donnerstag ab. „Das ist gut“, sagte Bürgermeisterin Größe, »endlich«.",
        "Le conseil vote jeudi : « c’est l’heure », dit-elle (enfin !).",
        "El consejo vota el jueves. ¿Por qué? ¡Porque sí!",
        "O conselho vota na quinta-feira, às 14h30, disse João.",
        "Совет голосует в четверг. «Хорошо», — сказала она.",
        "議会は木曜日に投票する。「はい」と市長は言った（午前10時）。",
        "市议会将于周四投票。“好的”，市长说。",
        "의회는 목요일에 표결한다. \"네\"라고 시장이 말했다.",
        "يصوت المجلس يوم الخميس، قالت: «نعم».",
        "המועצה מצביעה ביום חמישי.",
        "สภาจะลงคะแนนเสียงในวันพฤหัสบดี",
        "परिषद गुरुवार को मतदान करेगी।",
        "Το συμβούλιο ψηφίζει την Πέμπτη.",
        "Konsey perşembe günü oy kullanacak; İstanbul'da \"evet\" dedi.",
        "Harbour Bridge Opens",
        "By Anna Holloway",
        "March 4, 2015, 10:12 a.m. EST",
        "03/04/2015",
        "HANOI, Vietnam (AP) — The bridge opened.",
        "Share on Facebook\nTweet\nPrint",
        "- the first\n- the second\n\n1. one\n2. two",
        "The above example will output:",
        "For example, var_dump($a) prints this:",
        "```php\n<?php echo 1; ?>\n```",
        "It looks like this when I call print_r():",
        "Please wait...: ",
        "Error: ",
        "Notice: ",
        "Warning: the road is closed on line 7 of the tram.",
        "at noon (see page 12:3)",
        "https://example.org/a/b?c=d&e=%20f#g",
        "C:\\inetpub\\wwwroot\\index.php",
        "/srv/www/html/index.php",
        "a@example.org",
        "x",
    ];
}
