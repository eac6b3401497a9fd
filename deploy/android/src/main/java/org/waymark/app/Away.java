package org.waymark.app;

import android.content.Context;
import android.view.Gravity;
import android.view.View;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

/** What is shown when neither the site nor a kept page can be had: a sentence and a button. */
final class Away extends LinearLayout {
    private static final int MARGIN_DP = 24;
    private static final int LETTERS_SP = 20;

    Away(Context context, String sentence, String again, View.OnClickListener tryAgain) {
        super(context);
        int margin = Math.round(MARGIN_DP * getResources().getDisplayMetrics().density);
        setOrientation(VERTICAL);
        setGravity(Gravity.CENTER);
        setPadding(margin, margin, margin, margin);
        TextView text = new TextView(context);
        text.setText(sentence);
        text.setTextSize(LETTERS_SP);
        text.setGravity(Gravity.CENTER);
        addView(text);
        Button button = new Button(context);
        button.setText(again);
        button.setOnClickListener(tryAgain);
        addView(button, new LayoutParams(LayoutParams.WRAP_CONTENT, LayoutParams.WRAP_CONTENT));
    }
}
