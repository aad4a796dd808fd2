namespace BotFramework.Benchmarks.Load;

/// <summary>A message as Teams posts it from a one-to-one chat: about 1.3 KB.</summary>
internal static class TeamsMessage
{
    /// <summary>The message with an id and a text, by the person with a number.</summary>
    public static string Text(string id, int person, string text, string serviceUrl) =>
        $$"""
            {"text":"{{text}}","textFormat":"plain","attachments":[{"contentType":"text/html",
            "content":"<p>{{text}}</p>"}],"type":"message","timestamp":"2026-11-25T09:00:00.1234567Z",
            "localTimestamp":"2026-11-25T10:00:00.1234567+01:00","id":"{{id}}","channelId":"msteams",
            "serviceUrl":"{{serviceUrl}}",
            "from":{"id":"29:1bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ8nK0aVfWcYtX3eRgM7uJpL{{person:D6}}",
            "name":"Ana Example","aadObjectId":"00000000-1111-2222-3333-{{person:D12}}"},
            "conversation":{"conversationType":"personal","tenantId":"99999999-8888-7777-6666-555555555555",
            "id":"a:1pL6i0oY3C0K8oAj8aKkqVd1Rz9Tt4xNfQwEsBmHgUyJcVb2Z0nXoPlKiMjUhNyBgTvFrCdXeSzWa{{person:D6}}"},
            "recipient":{"id":"28:c9e8c047-2a74-40a2-b28a-b162d5f5327c","name":"Example Bot"},
            "entities":[{"locale":"en-US","country":"US","platform":"Windows",
            "timezone":"Europe/Berlin","type":"clientInfo"}],
            "channelData":{"tenant":{"id":"99999999-8888-7777-6666-555555555555"},
            "legacy":{"replyToId":"1:1xQ9yF3kJ0aVfWcYtX3eRgM7uJpLq"},
            "source":{"name":"message","application":"teams-desktop"},
            "settings":{"selectedChannel":{"id":"19:8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e@thread.tacv2"} },
            "onBehalfOf":[],"eventType":null,
            "meeting":{"id":"MCMxOTptZWV0aW5nX05XSTBNRGt5TVRVdE9USTVNQzAwWXpJMA=="} },
            "locale":"en-US","localTimezone":"Europe/Berlin"}
            """.ReplaceLineEndings(string.Empty);
}
