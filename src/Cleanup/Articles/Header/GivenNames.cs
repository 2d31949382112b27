using System.Collections.Frozen;

namespace Cleanup.Articles.Header;

/// <summary>
/// Frequent given names of the languages of the news. They tell a person from a place or a section where nothing announces the author;
/// names that are places, too ("Charlotte", "Austin"), are left out. Thread-safe.
/// </summary>
internal static class GivenNames
{
    private const string All =
        """
        Aaron Adam Adrian Alan Albert Alex Alexander Alexandra Alison Amanda Amber Amy Andrea Andrew Andy Angela Ann Anna Anne Annie Anthony
        Ashley Barbara Ben Benjamin Bernard Beth Bill Bob Brad Brandon Brian Bruce Bryan Caitlin Carl Carol Caroline Catherine Cathy Charles
        Chris Christian Christina Christine Christopher Claire Colin Craig Daniel Danielle Dave David Deborah Dennis Diana Diane Donald
        Donna Doug Douglas Ed Eddie Edward Eleanor Elizabeth Ellen Emily Emma Eric Erica Erin Ethan Eugene Evan Fiona Frank Fred Gareth Gary
        Geoff Geoffrey George Gerald Gillian Gordon Graham Greg Gregory Hannah Harold Harriet Harry Heather Heidi Helen Henry Howard Hugh
        Ian Isabel Jack Jacob Jacqueline Jake James Jamie Jane Janet Jason Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jess Jesse Jessica
        Jill Jim Jimmy Joan Joanna Joe Joel John Johnny Jon Jonathan Joseph Josh Joshua Joyce Judith Judy Julia Julie Justin Karen Karl Kate
        Katherine Kathleen Kathryn Katie Keith Kelly Ken Kenneth Kevin Kim Kimberly Kristen Kyle Larry Laura Lauren Laurie Leah Lee Leslie
        Linda Lindsay Lisa Liz Louis Louise Lucas Lucy Luke Lynn Marc Marcus Margaret Maria Marie Mark Martha Martin Mary Matt Matthew
        Maureen Megan Melissa Michael Michelle Mike Molly Nancy Natalie Natasha Nathan Neil Nicholas Nick Nicola Nicole Nigel Nina Noah
        Oliver Olivia Oscar Pamela Patricia Patrick Paul Paula Peter Phil Philip Phillip Rachel Ralph Ray Raymond Rebecca Richard Rick Rob
        Robert Robin Roger Ronald Rosemary Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Shannon Sharon
        Sheila Simon Sophia Sophie Stephanie Stephen Steve Steven Stuart Susan Suzanne Tara Taylor Ted Teresa Terry Theresa Thomas Tim
        Timothy Tina Todd Tom Tony Tracy Trevor Tyler Vanessa Vincent Walter Wayne Wendy William Zachary Zoe
        Andreas Anja Anke Annette Antje Axel Bernd Bettina Birgit Björn Carsten Christoph Claudia Daniela Detlef Dieter Dirk Dominik Elke
        Fabian Felix Florian Franz Friedrich Georg Gerd Gerhard Gisela Günter Günther Hans Harald Heike Heiko Heinz Helga Helmut Henrik
        Holger Ingo Ingrid Jan Jana Jens Joachim Jochen Johanna Johannes Jonas Jörg Jürgen Jutta Kai Karin Karsten Kathrin Katja Katrin
        Kerstin Klaus Kristina Lars Lena Lukas Manfred Manuela Marco Marcel Marion Markus Martina Matthias Maximilian Melanie Michaela
        Monika Nadine Nadja Niklas Nils Norbert Olaf Patrick Petra Philipp Rainer Ralf Regina Reinhard Renate Robert Roland Rolf Sabine
        Sandra Sebastian Silke Silvia Simone Stefan Stefanie Steffen Stephan Susanne Sven Svenja Tanja Thorsten Tobias Torsten Udo Ulf
        Ulrich Ulrike Ursula Ute Uwe Verena Volker Werner Wilhelm Wolfgang Yvonne
        Agnès Alain André Antoine Arnaud Aurélie Benoît Camille Cécile Céline Chantal Clémence Clément Damien Delphine Didier Dominique
        Édouard Élise Élodie Emmanuel Étienne Fabien Fabrice Florent Franck François Françoise Frédéric Gilles Guillaume Hélène Henri Hervé
        Hugo Isabelle Jacques Jérôme Julien Laurence Laurent Luc Lucie Mathieu Mathilde Maxime Nathalie Nicolas Olivier Pascal Philippe
        Pierre Quentin Rémi Romain Sandrine Sébastien Sophie Stéphane Stéphanie Sylvie Thibault Thierry Valérie Véronique Virginie Xavier
        Yann Yves
        Alberto Alejandro Alejandra Alfonso Alfredo Álvaro Ana Andrés Ángel Antonio Arturo Beatriz Carlos Carmen Carolina César Clara
        Cristina Diego Eduardo Elena Enrique Ernesto Esteban Felipe Fernanda Fernando Francisco Gabriel Gabriela Gerardo Gonzalo Guillermo
        Gustavo Héctor Ignacio Isabel Jaime Javier Jesús Joaquín Jorge José Juan Juana Julio Leonardo Lorena Lucía Luis Luisa Manuel Marcos
        Mariana Mario Marta Martín Mercedes Miguel Mónica Natalia Pablo Patricia Paula Pedro Pilar Rafael Ramón Raúl Ricardo Roberto Rocío
        Rodrigo Rosa Rubén Salvador Sergio Silvia Sofía Sonia Susana Tomás Verónica Vicente Víctor
        Adriana Afonso Aline Amanda André Beatriz Bernardo Bianca Bruno Caio Catarina Cláudia Cláudio Daniela Débora Fábio Fátima Flávio
        Gilberto Guilherme Gustavo Helena Henrique Inês João Joana Jéssica Júlia Juliana Larissa Letícia Lúcia Luana Luciana Luísa Luiz
        Luiza Marcela Marcelo Márcia Márcio Mateus Matheus Mauricio Maurício Murilo Nuno Patrícia Paulo Raphael Raquel Renata Renato Rita
        Rogério Rui Sandro Thaís Thiago Tiago Vanessa Vinícius Vitor
        Alessandra Alessandro Alessia Anna Antonella Barbara Carlo Chiara Claudio Daniele Davide Domenico Elisa Emanuele Enrico Fabio
        Fabrizio Federica Federico Filippo Francesca Francesco Gabriele Giacomo Gianluca Gianni Giorgia Giorgio Giovanna Giovanni Giulia
        Giulio Giuseppe Ilaria Lorenzo Luca Lucia Luigi Marcello Marco Margherita Massimo Matteo Maurizio Michele Nicola Paola Paolo Pietro
        Riccardo Roberta Salvatore Serena Simona Stefania Stefano Tommaso Umberto Valentina Valeria Vincenzo
        Annelies Arjen Bas Bram Daan Dirk Dries Eva Femke Geert Gerrit Hendrik Ingrid Jeroen Joost Joris Kees Koen Lieke Maarten Maaike
        Marieke Marijke Marloes Mieke Niels Pieter Rik Roel Ruben Saskia Sander Sanne Sjoerd Thijs Tijs Wim Wouter Yvette
        Agnieszka Andrzej Aneta Anita Artur Barbara Bartosz Beata Bogdan Dariusz Dorota Elżbieta Ewa Grażyna Grzegorz Henryk Iwona Jacek
        Jakub Jan Janusz Jarosław Jerzy Joanna Justyna Kamil Karol Karolina Katarzyna Konrad Krystyna Krzysztof Łukasz Maciej Magdalena
        Małgorzata Marcin Marek Mariusz Marta Mateusz Michał Monika Natalia Paweł Piotr Przemysław Radosław Rafał Renata Sławomir Stanisław
        Szymon Tadeusz Tomasz Urszula Wiesław Witold Wojciech Zbigniew Zofia
        Alena Aleš Bohumil Dagmar Eliška František Hana Ivan Ivana Jakub Jana Jaroslav Jiří Jitka Josef Kateřina Klára Lenka Libor Lucie
        Lukáš Marek Markéta Martina Michal Milan Miloslav Miroslav Ondřej Pavel Pavla Petr Radek Radka Roman Šárka Stanislav Štěpán Tereza
        Tomáš Václav Veronika Vladimír Vojtěch Zdeněk Zuzana
        Anders Annika Bengt Birgitta Bjørn Bo Christer Einar Elin Elsa Erik Eva Frida Fredrik Gunnar Gustav Håkan Hanne Helle Henning Ida
        Ingrid Jesper Johan Jørgen Kari Karin Kirsten Kjell Knut Kristian Kristoffer Lasse Leif Lene Linnea Lotta Magnus Maja Malin Marit
        Mats Mette Mikael Mikkel Morten Nils Niels Olav Ole Olof Per Pernille Pia Rasmus Rune Sigrid Sofie Søren Stine Svein Thea Thomas Tor
        Tove Trine Ulla
        Aino Antti Hanna Heikki Jari Jukka Kaisa Kari Kirsi Laura Marja Matti Mika Minna Outi Pekka Riikka Sami Tiina Timo Ville
        Anca Andreea Bogdan Călin Cristian Dan Dana Dragoș Elena Florin Gabriela George Ioana Ion Ionuț Irina Laurențiu Liviu Marian Marius
        Mihaela Mihai Mircea Monica Oana Ovidiu Radu Raluca Răzvan Simona Sorin Ștefan Vasile Vlad
        Ahmet Ali Alper Ayşe Berk Burak Can Cem Cemal Deniz Ebru Ege Elif Emine Emre Erdem Esra Fatih Fatma Gökhan Hakan Halil Hasan Hüseyin
        İbrahim Kemal Levent Mehmet Melis Merve Murat Mustafa Nihat Oğuz Onur Orhan Osman Ömer Özge Selin Serkan Sinan Tolga Ufuk Umut
        Yasemin Yusuf Zeynep
        Александр Александра Алексей Алина Анастасия Анатолий Андрей Анна Антон Артём Артем Борис Вадим Валентина Валерий Валерия Вера
        Виктор Виктория Виталий Владимир Владислав Вячеслав Галина Георгий Григорий Дарья Денис Дмитрий Евгений Евгения Екатерина Елена
        Елизавета Иван Игорь Илья Ирина Кирилл Константин Ксения Лариса Леонид Любовь Людмила Максим Марина Мария Михаил Наталья Никита
        Николай Олег Ольга Павел Пётр Петр Полина Роман Светлана Семён Сергей Софья Станислав Степан Тамара Татьяна Фёдор Юлия Юрий Яна
        Ярослав
        Андрій Богдан Василь Віктор Вікторія Володимир Галина Дмитро Євген Іван Ігор Ірина Катерина Мар'яна Марія Микола Михайло Наталія
        Оксана Олександр Олена Олексій Павло Петро Світлана Сергій Тарас Тетяна Юлія Юрій
        Abdul Aditya Ahmed Amit Anand Anil Anita Anjali Arjun Arun Ashok Deepa Deepak Divya Fatima Hassan Ibrahim Imran Karim Kavita Khaled
        Manish Meera Mohamed Mohammad Mohammed Muhammad Neha Nikhil Nitin Omar Pooja Pradeep Prakash Priya Rahul Raj Rajesh Ravi Rohit
        Sandeep Sanjay Sunil Sunita Suresh Vijay Vikram Vivek Yasmin Yusuf
        """;

    private static readonly FrozenSet<string> _names = All.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is a given name, in any case of letters.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
